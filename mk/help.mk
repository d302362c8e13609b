# SPDX-License-Identifier: Apache-2.0
# `make help`: what stands behind "## " at a target, in the order in which one needs them.
HELP_ORDER := all demo check check-quick check-full oracle bench instructions asan cov fuzz mutants headers \
              symbols fmt lint docs install

help: ## this list
	@awk -v order='$(HELP_ORDER)' '\
	    match($$0, /^[a-z-]+:.*## /) { split($$0, t, ":"); text = $$0; sub(/.*## /, "", text); \
	        if (!(t[1] in help)) name[++n] = t[1]; help[t[1]] = text } \
	    function say(t) { if (t in help) printf "  make %-12s %s\n", t, help[t]; delete help[t] } \
	    END { count = split(order, first, " "); for (i = 1; i <= count; i++) say(first[i]); \
	        for (i = 1; i <= n; i++) say(name[i]) }' Makefile mk/*.mk
	@echo '  MODE=release|debug|asan|cov|clang picks the build (build/MODE); JOBS=N runs N suites at once'
.PHONY: help
