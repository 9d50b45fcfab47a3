export default {
  app: {name: 'Admin', vendor: 'Homeward'},
  locales: {availableLocales: ['en'], fallbackLocale: 'en'},
  customScripts: ['scripts/homeward'],
  disableWelcomeMessage: true
};
