/** What a manifest must be, offline: every rule gives its problems as sentences, all of one run together. */
const { all, child, children, parse } = require("./xml.cjs");
const order = require("./order.cjs");

const iconSizes = [16, 20, 24, 32, 40, 48, 64, 80, 96];
const least = { ExcelApi: "1.13" };

/** `fileAt(path)`: bytes of what will be served there, or null. `served`: true where the files of a build are looked up. */
function problemsOf(text, fileAt) {
  let app;
  try {
    app = parse(text);
  } catch (cause) {
    return [`not well-formed: ${cause.message}`];
  }
  if (app?.name !== "OfficeApp") return [`root: OfficeApp, found ${app?.name ?? "nothing"}`];
  const overrides = child(app, "VersionOverrides");
  const resources = resourcesOf(overrides);
  return [
    ...elementOrder(app),
    ...head(app),
    ...permissions(app),
    ...requirements(app),
    ...resourceIds(overrides, resources),
    ...texts(app, overrides),
    ...uniqueIds(overrides),
    ...oneRuntime(overrides),
    ...addresses(app, overrides, fileAt),
    ...icons(app, overrides, resources, fileAt),
    ...functions(fileAt),
  ];
}

/** Presence, order and strangers, for every element that order.cjs knows. */
function elementOrder(element) {
  const type = element.attributes["xsi:type"];
  const key = [
    `${element.name}[${type}]`,
    type === undefined ? element.name : `${element.name}[xsi:type]`,
    element.name,
  ].find((one) => one in order);
  const below = element.children.flatMap(elementOrder);
  if (key === undefined) return below;
  const names = order[key].map((one) => one.replace("!", ""));
  const found = element.children.map((one) => one.name);
  const missing = order[key].filter((one) => one.endsWith("!") && !found.includes(one.slice(0, -1)));
  const strange = found.filter((one) => !names.includes(one));
  const places = found.filter((one) => names.includes(one)).map((one) => names.indexOf(one));
  const wrong = found.find((one, at) => at > 0 && places[at] < places[at - 1]);
  return [
    ...missing.map((one) => `presence: ${element.name} lacks ${one.slice(0, -1)}`),
    ...strange.map((one) => `presence: ${element.name} must not hold ${one}`),
    ...(strange.length === 0 && wrong !== undefined ? [`order: ${wrong} stands too late in ${element.name}`] : []),
    ...below,
  ];
}

function head(app) {
  const value = (name) => child(app, name)?.text ?? "";
  const must = [
    [/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(value("Id")), `id: ${value("Id")} is no GUID`],
    [/^\d{1,5}(?:\.\d{1,5}){3}$/.test(value("Version")), `version: ${value("Version")} is not four numbers`],
    [value("DefaultLocale") === "zh-CN", `locale: ${value("DefaultLocale")}, zh-CN expected`],
    [app.attributes["xsi:type"] === "TaskPaneApp", `type: ${app.attributes["xsi:type"]}, TaskPaneApp expected`],
    [/^[^|]{1,125}$/.test(value("ProviderName")), "provider: 1 to 125 characters"],
    [
      children(child(app, "Hosts"), "Host")
        .map((one) => one.attributes.Name)
        .join() === "Workbook",
      "hosts: Workbook alone",
    ],
  ];
  return must.filter(([holds]) => !holds).map(([, problem]) => problem);
}

function permissions(app) {
  const given = child(app, "Permissions")?.text;
  return given === "ReadWriteDocument" ? [] : [`permissions: ${given}, ReadWriteDocument and nothing more expected`];
}

function requirements(app) {
  const sets = all(child(app, "Requirements"), "Set");
  const own = Object.entries(least).flatMap(([name, version]) => {
    const given = sets.find((one) => one.attributes.Name === name)?.attributes.MinVersion;
    return given === version ? [] : [`requirements: ${name} ${given ?? "missing"}, ${version} expected`];
  });
  const shared = all(child(child(app, "VersionOverrides"), "Requirements"), "bt:Set");
  const runtime = shared.some((one) => one.attributes.Name === "SharedRuntime" && one.attributes.MinVersion === "1.1");
  return runtime ? own : [...own, "requirements: the overrides need SharedRuntime 1.1"];
}

/** Resources by id, with the list they stand in. */
function resourcesOf(overrides) {
  const lists = child(overrides, "Resources")?.children ?? [];
  return new Map(
    lists.flatMap((list) => list.children.map((one) => [one.attributes.id, { list: list.name, element: one }])),
  );
}

const listFor = {
  "bt:Image": "bt:Images",
  SourceLocation: "bt:Urls",
  FunctionFile: "bt:Urls",
  Runtime: "bt:Urls",
  LearnMoreUrl: "bt:Urls",
  Label: "bt:ShortStrings",
  Title: "bt:ShortStrings",
  Namespace: "bt:ShortStrings",
  Description: "bt:LongStrings",
};

function users(element) {
  const own = element.attributes.resid === undefined ? [] : [element];
  return [...own, ...element.children.flatMap(users)];
}

function resourceIds(overrides, resources) {
  if (!overrides) return [];
  const used = users(overrides);
  const wrong = used.flatMap(({ name, attributes }) => {
    const found = resources.get(attributes.resid);
    if (!found) return [`resource: ${name} names ${attributes.resid}, which is not there`];
    const wanted = listFor[name];
    return found.list === wanted
      ? []
      : [`resource: ${attributes.resid} stands in ${found.list}, ${name} needs ${wanted}`];
  });
  const names = new Set(used.map((one) => one.attributes.resid));
  const unused = [...resources.keys()].filter((id) => !names.has(id));
  const long = [...resources.keys()].filter((id) => id.length > 32);
  const count =
    all(child(overrides, "Resources"), "bt:Image").length +
    all(overrides, "bt:Url").length +
    all(overrides, "bt:String").length;
  return [
    ...wrong,
    ...unused.map((id) => `resource: ${id} is used by nothing`),
    ...long.map((id) => `resource: ${id} has more than 32 characters`),
    ...(count === resources.size ? [] : ["resource: an id stands twice"]),
  ];
}

/** Longest texts that Office shows, and a word in each language. */
function texts(app, overrides) {
  const shown = [
    [child(app, "DisplayName"), 125],
    [child(app, "Description"), 250],
    ...all(child(child(overrides, "Resources"), "bt:ShortStrings"), "bt:String").map((one) => [one, 125]),
    ...all(child(child(overrides, "Resources"), "bt:LongStrings"), "bt:String").map((one) => [one, 250]),
  ].filter(([one]) => one !== undefined);
  return shown.flatMap(([one, most]) => {
    const name = one.attributes.id ?? one.name;
    const english = one.children.find((other) => other.attributes.Locale === "en-US")?.attributes.Value;
    const values = [one.attributes.DefaultValue, ...(english === undefined ? [] : [english])];
    const bad = values.filter((value) => !value || value.length > most);
    return [
      ...bad.map(() => `text: ${name} must have 1 to ${most} characters`),
      ...(english === undefined && name !== "Functions.Namespace" ? [`text: ${name} has no word for en-US`] : []),
    ];
  });
}

function uniqueIds(overrides) {
  const ids = [...all(overrides, "Group"), ...all(overrides, "Control")].map((one) => one.attributes.id);
  const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
  const bad = ids.filter((id) => !/^[\w.]{1,125}$/.test(id ?? ""));
  return [...twice.map((id) => `id: ${id} stands twice`), ...bad.map((id) => `id: ${id} is no id`)];
}

/** Pane, commands and functions share one runtime only where all name the same page. */
function oneRuntime(overrides) {
  if (!overrides) return [];
  const pages = [
    all(overrides, "Runtime")[0],
    all(overrides, "FunctionFile")[0],
    child(all(overrides, "Page")[0], "SourceLocation"),
    ...all(overrides, "Action").flatMap((one) => children(one, "SourceLocation")),
  ].map((one) => one?.attributes.resid);
  const long = all(overrides, "Runtime")[0]?.attributes.lifetime === "long";
  return [
    ...(new Set(pages).size === 1 ? [] : [`runtime: one page expected, found ${[...new Set(pages)].join(", ")}`]),
    ...(long ? [] : ["runtime: lifetime long expected, or a command ends with its runtime"]),
  ];
}

/** Every address with the place it stands in. */
function addressesOf(app, overrides) {
  const values = (element) => [element.attributes.DefaultValue, ...element.children.map((one) => one.attributes.Value)];
  const named = ["IconUrl", "HighResolutionIconUrl", "SupportUrl"].map((name) => child(app, name));
  const source = child(child(app, "DefaultSettings"), "SourceLocation");
  const listed = [...all(overrides, "bt:Image"), ...all(overrides, "bt:Url")];
  return [...named, source, ...listed].filter((one) => one && one.attributes.DefaultValue).flatMap(values);
}

/** https, one place, a file behind each. */
function addresses(app, overrides, fileAt) {
  const urls = addressesOf(app, overrides);
  const bad = urls.filter((url) => !/^https:\/\/[^\s?#]+$/.test(url ?? ""));
  if (bad.length > 0) return bad.map((url) => `address: ${url} is no plain https address`);
  const origins = new Set(urls.map((url) => new URL(url).origin));
  const base = baseOf(app);
  const gone = [...new Set(urls)].filter((url) => url.startsWith(base) && fileAt(url.slice(base.length)) === null);
  const outside = [...new Set(urls)].filter((url) => !url.startsWith(base));
  return [
    ...(origins.size === 1 ? [] : [`address: one origin expected, found ${[...origins].join(", ")}`]),
    ...outside.map((url) => `address: ${url} is not beside the pane`),
    ...gone.map((url) => `file: nothing is served at ${url}`),
  ];
}

function baseOf(app) {
  const page = child(child(app, "DefaultSettings"), "SourceLocation")?.attributes.DefaultValue ?? "";
  return page.slice(0, page.lastIndexOf("/") + 1);
}

function icons(app, overrides, resources, fileAt) {
  const base = baseOf(app);
  const sizeAt = (url) => (url?.startsWith(base) ? fileAt.pngSize(url.slice(base.length)) : null);
  const wrongSize = (url, size) => {
    const found = sizeAt(url);
    if (found === null || (found.width === size && found.height === size)) return [];
    return [`icon: ${url} is ${found.width}×${found.height}, ${size}×${size} expected`];
  };
  const sets = all(overrides, "Icon").flatMap((icon) => {
    const given = children(icon, "bt:Image").map((one) => Number(one.attributes.size));
    const lacking = iconSizes.filter((size) => !given.includes(size));
    return [
      ...lacking.map((size) => `icon: size ${size} is missing`),
      ...children(icon, "bt:Image").flatMap(({ attributes }) =>
        wrongSize(resources.get(attributes.resid)?.element.attributes.DefaultValue, Number(attributes.size)),
      ),
    ];
  });
  return [
    ...wrongSize(child(app, "IconUrl")?.attributes.DefaultValue, 32),
    ...wrongSize(child(app, "HighResolutionIconUrl")?.attributes.DefaultValue, 64),
    ...sets,
  ];
}

/** The declaration of the custom functions: ids and names as Excel takes them. */
function functions(fileAt) {
  const bytes = fileAt("functions.json");
  if (bytes === null) return [];
  const { functions: declared = [] } = JSON.parse(bytes.toString("utf8"));
  const bad = declared.filter(
    ({ id, name }) => !/^[A-Z][A-Z\d_.]*$/.test(id ?? "") || !/^\p{L}[\p{L}\d_.]*$/u.test(name ?? ""),
  );
  return [
    ...(declared.length === 0 ? ["functions: none declared"] : []),
    ...bad.map(({ id }) => `functions: ${id} is no id, or its name no name`),
  ];
}

module.exports = { problemsOf, iconSizes };
