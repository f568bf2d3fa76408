/**
 * Draws the icons of the add-in and of its ribbon buttons, each size for itself so that lines fall on pixels:
 * `node assets/draw-icons.cjs` (needs Chromium; the PNGs are committed, so nobody else does).
 * Monoline: a sheet in dark grey lines, one accent in green; two elements at the most (Office: add-in icons).
 */
const { writeFileSync } = require("node:fs");
const { join } = require("node:path");
const { chromium } = require("playwright-core");

const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 96];
const line = "#3a3a38";
const paper = "#fafafa";
const green = "#0f703b";
const light = "#a8d8b9";

/** Lengths of a size: whole pixels, lines of 1, 2 or 3. */
function lengths(size) {
  const stroke = size < 32 ? 1 : size < 64 ? 2 : 3;
  const at = (share) => Math.round(size * share);
  return { size, stroke, at, half: stroke / 2 };
}

const rect = (x, y, w, h, fill, stroke, width) =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${fill}" stroke="${stroke}" stroke-width="${width}"/>`;
const path = (d, stroke, width, fill = "none") =>
  `<path d="${d}" fill="${fill}" stroke="${stroke}" stroke-width="${width}" stroke-linecap="square" stroke-linejoin="miter"/>`;

/** A sheet with a heading band and two ruled lines. */
function sheet({ at, stroke, half }) {
  const left = at(0.0625) + half;
  const top = at(0.0625) + half;
  const width = at(0.75) - stroke;
  const height = at(0.875) - stroke;
  const band = Math.max(2, at(0.2));
  const right = left + width;
  const rule = (share) => top + Math.round((height * share) / 1);
  const column = left + Math.round(width * 0.42);
  return [
    rect(left, top, width, height, paper, line, stroke),
    rect(left, top, width, band, light, line, stroke),
    path(`M${left} ${rule(0.52)}H${right}M${left} ${rule(0.78)}H${right}M${column} ${top + band}V${top + height}`, line, stroke),
  ].join("");
}


/** A round badge at the lower right; `inner` draws in it. */
function badge(length, inner) {
  const { at, size, stroke } = length;
  const radius = Math.round(size * 0.27);
  const centre = size - radius - (size < 24 ? 0 : at(0.02));
  const gap = Math.max(1, stroke);
  return {
    hole: `<circle cx="${centre}" cy="${centre}" r="${radius + gap}" fill="#000"/>`,
    shape: `<circle cx="${centre}" cy="${centre}" r="${radius}" fill="${green}"/>${inner(centre, radius)}`,
  };
}

const white = "#ffffff";
const mark = (length) => Math.max(1.25, length.size / 14);

const accents = {
  "": (length) =>
    badge(length, (c, r) =>
      path(`M${c - r * 0.45} ${c + r * 0.05}L${c - r * 0.1} ${c + r * 0.4}L${c + r * 0.5} ${c - r * 0.35}`, white, mark(length)),
    ),
  "check-": (length) => {
    const { size, stroke } = length;
    const r = Math.round(size * 0.2);
    const c = size - r - Math.round(size * 0.15);
    const width = Math.max(1.5, stroke);
    const end = size - width / 2 - 0.5;
    const handle = `M${c + r * 0.72} ${c + r * 0.72}L${end} ${end}`;
    return {
      hole: `<circle cx="${c}" cy="${c}" r="${r + width + Math.max(1, stroke / 2)}" fill="#000"/>${path(handle, "#000", width * 3)}`,
      shape: `<circle cx="${c}" cy="${c}" r="${r}" fill="${white}" stroke="${green}" stroke-width="${width}"/>${path(handle, green, width * 1.3)}`,
    };
  },
  "undo-": (length) =>
    badge(length, (c, r) => {
      const a = r * 0.54;
      return (
        path(`M${c - a} ${c - a * 0.35}H${c + a * 0.35}A${a * 0.62} ${a * 0.62} 0 0 1 ${c + a * 0.35} ${c + a * 0.9}H${c - a * 0.3}`, white, Math.max(1, mark(length) * 0.72)) +
        path(`M${c - a * 0.35} ${c - a}L${c - a} ${c - a * 0.35}L${c - a * 0.35} ${c + a * 0.3}`, white, Math.max(1, mark(length) * 0.72))
      );
    }),
};

/** A window with its pane at the right. */
function pane({ at, stroke, half, size }) {
  const left = at(0.0625) + half;
  const top = at(0.125) + half;
  const width = size - 2 * at(0.0625) - stroke;
  const height = size - 2 * at(0.125) - stroke;
  const from = left + Math.round(width * 0.58);
  const step = Math.round(height / 4);
  const gap = Math.max(2, at(0.1));
  const lines = [1, 2, 3].map((n) => `M${left + gap} ${top + n * step}H${from - gap}`).join("");
  return (
    rect(left, top, width, height, paper, line, stroke) +
    rect(from, top, left + width - from, height, green, line, stroke) +
    path(lines, line, stroke)
  );
}

function drawing(name, size) {
  const length = lengths(size);
  const open = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">`;
  if (name === "pane-") return `${open}${pane(length)}</svg>`;
  const { hole, shape } = accents[name](length);
  const mask = `<mask id="m"><rect width="${size}" height="${size}" fill="#fff"/>${hole}</mask>`;
  return `${open}${mask}<g mask="url(#m)">${sheet(length)}</g>${shape}</svg>`;
}

async function draw() {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
  const page = await browser.newPage();
  for (const name of [...Object.keys(accents), "pane-"]) {
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>html,body{margin:0}svg{display:block}</style>${drawing(name, size)}`);
      writeFileSync(join(__dirname, `icon-${name}${size}.png`), await page.screenshot({ omitBackground: true }));
    }
  }
  await browser.close();
}

draw();
