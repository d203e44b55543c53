declare module 'virtual:locales' {
  const locales: import('./locales').Locales;
  export default locales;
}
