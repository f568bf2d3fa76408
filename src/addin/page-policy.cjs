/** Where office.js comes from, and the content security policy of the pages; read by webpack and by the tests. */

/** Microsoft's hosts (global, 21Vianet in China), or a copy beside our own files for an intranet without either. */
function officeSources(name) {
  if (name === "global") return hosted("https://appsforoffice.microsoft.com", "/lib/1/hosted/office.js");
  if (name === "china")
    return hosted("https://appsforoffice.cdn.partner.office365.cn", "/appsforoffice/lib/1/hosted/office.js");
  if (name === "intranet") return { origin: null, script: "office/office.js", copied: [ownCopy] };
  throw new Error(`--env office=${name}: global, china or intranet`);
}

const hosted = (origin, file) => ({ origin, script: origin + file, copied: [] });

/** Only what Excel asks for: the loader, its tables, the Excel library of each platform, words in our two languages. */
const ownCopy = {
  context: "node_modules/@microsoft/office-js/dist",
  from: "{office.js,o15apptofilemappingtable.js,excel-*.js,custom-functions-runtime.js,zh-cn/*,en-us/*}",
  to: "office/",
  globOptions: { ignore: ["**/*.debug.js", "**/*.map"] },
  info: { minimized: true },
};

/** No eval, nothing from elsewhere but office.js; Griffel inserts style elements, hence `unsafe-inline` for styles alone. */
function contentSecurityPolicy(officeOrigin) {
  const scripts = ["'self'", ...(officeOrigin === null ? [] : [officeOrigin])].join(" ");
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

module.exports = { officeSources, contentSecurityPolicy };
