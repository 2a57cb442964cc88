#!/usr/bin/env bash
# Builds everything with warnings as errors, runs every test, and ends with one line: N passed, N failed, N skipped.
# Installs Chromium by apt where it is missing and may be installed. With CI=true a missing part is a failure, not a skip.
set -uo pipefail
cd "$(dirname "$0")"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en

finish() {
  echo "$1"
  echo "0 passed, 1 failed, 0 skipped"
  exit 1
}

for needed in dotnet node npm; do
  command -v "$needed" > /dev/null || finish "$needed is missing: install the .NET 10 SDK and Node.js 20 or later."
done

if ! command -v chromium > /dev/null && command -v apt-get > /dev/null; then
  as_root=""
  [ "$(id -u)" = 0 ] || as_root="sudo -n"
  if [ -z "$as_root" ] || sudo -n true 2> /dev/null; then
    echo "Installing Chromium for the browser tests"
    { $as_root apt-get update && $as_root apt-get install -y --no-install-recommends chromium; } > /dev/null 2>&1
  fi
fi
if ! command -v chromium > /dev/null; then
  [ "${CI:-}" = true ] && finish "Chromium is missing and could not be installed: install Debian's package chromium."
  echo "Chromium is missing: the browser tests are skipped. Install Debian's package chromium to run them."
fi

SECONDS=0
dotnet build ServiceMap.sln -warnaserror -v quiet || finish "The build failed."
building=$SECONDS

log=$(mktemp)
dotnet test --solution ServiceMap.sln --no-build 2>&1 | tee "$log"
outcome=${PIPESTATUS[0]}

figure() { grep -Eo "^ *$1: [0-9]+" "$log" | tail -n 1 | grep -Eo '[0-9]+' || echo 0; }
passed=$(figure succeeded) failed=$(figure failed) skipped=$(figure skipped)
echo "Took ${building} s to build and $((SECONDS - building)) s to test, of which, side by side:"
sed -nE 's|^.*/ServiceMap\.([A-Za-z]+)\.Tests\.dll .* \((([0-9]+[hms]+ ?)+)\).*$|  \1: \2|p' "$log" | sort -u
[ "$outcome" = 0 ] || { echo "What failed, once more:"; awk '/^[^ ]/ { failed = /^failed / } failed' "$log"; }
rm -f "$log"
[ "$outcome" -ne 0 ] && [ "$failed" = 0 ] && failed=1
echo "$passed passed, $failed failed, $skipped skipped"
[ "$outcome" = 0 ] && [ "$failed" = 0 ] && [ "$passed" -gt 0 ]
