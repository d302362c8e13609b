# SPDX-License-Identifier: Apache-2.0
# The HTML report in a browser, and its picture in README. Both need Chromium: scripts/deps browser.
SUITES_once   += browser
COMMAND_browser = tests/page/browser.sh
NEEDS_once    += $(B)/tests/nnverify-faulty

page-picture: all ## renews docs/report.png, README's picture of the HTML report
	@tests/page/browser.sh docs/report.png
.PHONY: page-picture
