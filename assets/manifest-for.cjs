/** The manifest for where dist/ will be served: every address of the development server becomes the given one. */
const development = "https://localhost:3000";

/** `origin` null leaves the addresses of development; otherwise https, without a slash at the end. */
function manifestFor(text, origin) {
  if (origin === null) return text;
  const place = origin.replace(/\/+$/, "");
  if (!/^https:\/\/[^\s"'<>&]+$/.test(place)) throw new Error(`--env origin=${origin}: an https address`);
  return text.split(development).join(place);
}

module.exports = { manifestFor, development };
