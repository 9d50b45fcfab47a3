export default {
  app: {name: 'Cockpit', vendor: 'Homeward'},
  locales: {availableLocales: ['en'], fallbackLocale: 'en'},
  customScripts: ['scripts/homeward'],
  disableWelcomeMessage: true
};
