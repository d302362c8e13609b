#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# Opens pages that nnverify wrote in headless Chromium.
#
#   tests/page/browser.sh           prints TAP: they load without a message on the console, and show
#                                   something, in light and in dark
#   tests/page/browser.sh FILE.png  takes the picture of the example's page that README shows
set -u
root=$(pwd)
NNVERIFY=${NNVERIFY:-build/nnverify}
FAULTY=${NV_BUILD:-build/release}/tests/nnverify-faulty
example=examples/shapes
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
chromium=$(command -v chromium || command -v chromium-browser) || {
    echo "left out: the page in a browser: no chromium (scripts/deps browser)"
    exit 0
}

# shoot PAGE PICTURE LOG [OPTION]...
shoot()
{
    file=$1 picture=$2 log=$3
    shift 3
    [ "$(id -u)" -ne 0 ] || set -- --no-sandbox "$@"
    HOME=$work timeout 120 "$chromium" --headless --disable-gpu --hide-scrollbars \
        --force-device-scale-factor=1 --user-data-dir="$work/profile" --window-size=1216,910 \
        --enable-logging=stderr --screenshot="$picture" "$@" "file://$file" >/dev/null 2>"$log"
}

# The example, as a device with a BGR camera sees it.
tests/page/png.py bgr $example/pictures/3-red-star.png "$work/camera.bin" || exit 1
"$NNVERIFY" -q --float $example/shapes_float.tflite -d "$work/camera.bin" -o "$work/bgr.html" \
    $example/shapes_int8.tflite $example/pictures/3-red-star.png >/dev/null
if [ $# -gt 0 ]; then
    shoot "$work/bgr.html" "$root/$1" "$work/log" && tests/page/png.py look "$1" light
    exit
fi

count=0 failed=0
# verdict NAME STATUS: what went wrong stands in $work/why
verdict()
{
    count=$((count + 1))
    [ "$2" -eq 0 ] && echo "ok $count - $1" && return
    echo "not ok $count - $1"
    sed 's/^/# /' "$work/why"
    failed=1
}

opens()
{
    rm -f "$work/shot.png"
    shoot "$work/$1.html" "$work/shot.png" "$work/log" $3
    if grep CONSOLE "$work/log" >"$work/why"; then return 1; fi
    grep -v dbus "$work/log" >"$work/why"
    [ -s "$work/shot.png" ] && tests/page/png.py look "$work/shot.png" "$2" >"$work/why" 2>&1
}

printf 'nothing of the size of an input' >"$work/odd.bin"
"$NNVERIFY" -o "$work/failed.html" $example/shapes_int8.tflite "$work/odd.bin" 2>/dev/null
NV_FAULT=far "$FAULTY" -q -o "$work/kernel.html" $example/shapes_int8.tflite \
    $example/pictures >/dev/null
for page in bgr kernel failed; do
    opens $page light ""
    verdict "$page: loads without a message and shows a page" $?
    opens $page dark --force-dark-mode
    verdict "$page: is dark where the system is" $?
done

# These checks do find what they look for.
sed 's|</main>|<img alt="" src="absent.png"/></main>|' "$work/bgr.html" >"$work/broken.html"
opens broken light ""
[ $? -ne 0 ] && grep -q CONSOLE "$work/why"
verdict "a page that asks for a file beside it is refused" $?
echo '<!DOCTYPE html><html lang="en"><head><title>b</title></head><body></body></html>' \
    >"$work/blank.html"
opens blank light ""
[ $? -ne 0 ] && grep -q 'shows no page' "$work/why"
verdict "a blank page is refused" $?
echo "1..$count"
exit $failed
