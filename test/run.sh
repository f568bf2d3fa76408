#!/usr/bin/env bash
# Every test there is: static checks, manifest, unit, cases, host, then the built pages in a real browser.
# A fresh Debian machine needs root once, for Chromium and Chinese fonts; an installed Chromium is used as it is.
set -euo pipefail
cd "$(dirname "$0")/.."

bash test/browser-install.sh
npm run check
npm run build
npm run validate
npx jest --selectProjects unit
npx jest --selectProjects browser --runInBand
