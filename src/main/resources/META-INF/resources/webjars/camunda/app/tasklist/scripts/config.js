export default {
  app: {name: 'Tasklist', vendor: 'Homeward'},
  dateFormat: {normal: 'LLL', long: 'LLLL'},
  locales: {availableLocales: ['en'], fallbackLocale: 'en'},
  customScripts: ['scripts/homeward'],
  disableWelcomeMessage: true,
  assignProcessInstanceIdToTaskComment: true,
  shortcuts: {
    claimTask: {key: 'ctrl+alt+c', description: 'takes the task that is open'},
    focusFilter: {key: 'ctrl+shift+f', description: 'goes to the first list'},
    focusList: {key: 'ctrl+alt+l', description: 'goes to the first task of the list'},
    focusForm: {key: 'ctrl+alt+f', description: 'goes to the first question of the form'}
  }
};
