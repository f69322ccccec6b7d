#!/bin/sh
# Install the Debian packages of a list that are missing here, or say which they are.
# In: a file with a package a line and `#` comments. Out: exit code 0 when all are installed.
set -eu

list=${1:?"Usage: sh tools/system_packages.sh packages.txt"}
[ -r "$list" ] || { echo "The list of packages, $list, cannot be read." >&2; exit 1; }

wanted=$(sed 's/#.*//' "$list")
missing=
for package in $wanted; do
    state=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true)
    [ "$state" = installed ] || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

refuse() {
    echo "These system packages are missing:$missing" >&2
    echo "$1" >&2
    exit 1
}

command -v apt-get >/dev/null 2>&1 ||
    refuse "There is no apt-get here to install them with: install what they hold in your system's own way."
if [ "$(id -u)" -eq 0 ]; then
    root=
elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
    root="sudo -n"
else
    refuse "Ask an administrator to run: apt-get install --no-install-recommends$missing"
fi

echo "Installing:$missing"
# Word splitting is meant: each word of these variables is one argument.
# shellcheck disable=SC2086
$root env DEBIAN_FRONTEND=noninteractive apt-get update -q ||
    refuse "The list of packages on offer could not be fetched: look at the message above."
# shellcheck disable=SC2086
$root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $missing ||
    refuse "They could not be installed: look at the message above."
