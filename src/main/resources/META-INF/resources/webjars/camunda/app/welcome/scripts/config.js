export default {
  app: {name: 'Welcome', vendor: 'Homeward'},
  dateFormat: {normal: 'LLL', long: 'LLLL'},
  locales: {availableLocales: ['en'], fallbackLocale: 'en'},
  customScripts: ['scripts/homeward'],
  disableWelcomeMessage: true
};
