# SPDX-License-Identifier: Apache-2.0
# Documents: blocks that the program itself writes.
docs: all ## fills the generated blocks of README.md and docs/
	@scripts/docs
SUITES_tree += docs
COMMAND_docs = scripts/docs --check
.PHONY: docs
