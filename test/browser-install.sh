#!/usr/bin/env bash
# Brings Chromium and Chinese fonts where they are missing (Debian, as root). CHROMIUM names another browser to use.
set -euo pipefail
browser="${CHROMIUM:-$(command -v chromium || true)}"
if [ -n "$browser" ] && fc-list 2>/dev/null | grep -qi 'cjk'; then exit 0; fi
if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
  echo "Browser tests need Chromium and Chinese fonts: install the packages chromium and fonts-noto-cjk, or run once as root on Debian." >&2
  exit 1
fi
apt-get update -qq
DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium fonts-noto-cjk fontconfig >/dev/null
