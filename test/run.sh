#!/usr/bin/env bash
# Every test there is: static checks, manifest, unit, cases, host, then the built pages in a real browser.
# A fresh Debian machine needs root once, for Chromium and Chinese fonts; an installed Chromium is used as it is.
set -euo pipefail
cd "$(dirname "$0")/.."

bash test/browser-install.sh
# side by side: the checks and the build share nothing
npm run check & checks=$!
npm run build
wait "$checks"
npm run validate
# the seed of the random properties stands still here; a run without it draws another
npx jest --selectProjects unit --seed=2022
npx jest --selectProjects browser --runInBand
