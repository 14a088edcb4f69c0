#!/bin/sh
# Holds PDF files against PDF/A-2a and PDF/UA-1 (veraPDF) and PDF's own syntax (qpdf).
#
#   check_pdf.sh FILE...
#
# Prints PASS or FAIL per file and standard; exit status 1 when any failed. Maven fetches
# veraPDF once; after that no network is needed. One virtual machine reads all files.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
cache=$here/../../build/conformance
pom=$here/verapdf/pom.xml
class_path=$cache/verapdf.class-path

[ $# -gt 0 ] || { echo "usage: check_pdf.sh FILE..." >&2; exit 3; }
mkdir -p "$cache"

ask_maven() {
    mvn --quiet --batch-mode "$@" --file "$pom" dependency:build-classpath \
        -Dmdep.outputFile="$class_path"
}

# The path is good while the pins are older than it and its jars are still there.
is_resolved() {
    [ -s "$class_path" ] && [ ! "$pom" -nt "$class_path" ] &&
        tr ':' '\n' <"$class_path" | while read -r jar; do [ -f "$jar" ] || exit 1; done
}

verapdf() {
    java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp "$(cat "$class_path")" \
        org.verapdf.apps.GreenfieldCliWrapper --format text "$@"
}

is_resolved || ask_maven --offline >/dev/null 2>&1 || ask_maven

status=0
for file in "$@"; do
    if said=$(qpdf --check "$file" 2>&1); then
        echo "PASS $file syntax"
    else
        echo "FAIL $file syntax"
        echo "$said"
        status=1
    fi
done

# veraPDF holds a file against the standards it claims; both lines must be there, so a
# claim that is missing fails as well.
report=$cache/report.$$
trap 'rm -f "$report"' EXIT
verapdf --verbose "$@" >"$report" || true
for file in "$@"; do
    path=$(cd "$(dirname "$file")" && pwd)/$(basename "$file")
    for standard in 2a ua1; do
        if grep -qxF "PASS $path $standard" "$report"; then
            echo "PASS $file $standard"
        else
            echo "FAIL $file $standard"
            status=1
        fi
    done
done
[ "$status" -eq 0 ] || grep -v '^PASS ' "$report" || true
exit $status
