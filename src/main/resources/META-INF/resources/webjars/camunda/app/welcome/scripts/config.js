export default {
  app: {name: 'Welcome', vendor: 'Homeward'},
  dateFormat: {normal: 'LLL', long: 'LLLL'},
  locales: {availableLocales: ['en'], fallbackLocale: 'en'},
  customScripts: ['scripts/homeward'],
  disableWelcomeMessage: true,
  links: [
    {label: 'Worklist', href: '/', description: 'What your teams have to do'},
    {label: 'Board', href: '/board', description: 'Everybody on the way home, and what each waits for'}
  ]
};
