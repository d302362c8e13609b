# SPDX-License-Identifier: Apache-2.0
# Line coverage; the goal stands in scripts/coverage.
cov: ## line coverage per directory after all suites (goal: 90 % of golden, sim, validate)
	@$(MAKE) MODE=cov tests
	@find build/cov -name '*.gcda' -delete
	@$(call tally,$(call list,quick check,cov))
	@scripts/coverage build/cov
.PHONY: cov
