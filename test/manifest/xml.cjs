/** A manifest as a tree: elements with their attributes, children and text. */
const { SaxesParser } = require("saxes");

/** Throws where the text is no well-formed XML. */
function parse(text) {
  const root = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const parser = new SaxesParser();
  parser.on("error", (cause) => {
    throw cause;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name, attributes, children: [], text: "" };
    open.at(-1).children.push(element);
    open.push(element);
  });
  parser.on("text", (piece) => {
    open.at(-1).text += piece.trim();
  });
  parser.on("closetag", () => open.pop());
  parser.write(text).close();
  return root.children[0];
}

const child = (element, name) => element?.children.find((one) => one.name === name);
const children = (element, name) => (element?.children ?? []).filter((one) => one.name === name);

/** Every element below, of one name. */
function all(element, name) {
  if (!element) return [];
  return element.children.flatMap((one) => [...(one.name === name ? [one] : []), ...all(one, name)]);
}

module.exports = { parse, child, children, all };
