declare module 'virtual:locales' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-imports -- an import would make this file a module
  const locales: import('./locales').Locales;
  export default locales;
}
