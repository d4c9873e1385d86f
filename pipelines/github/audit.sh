#!/usr/bin/env bash
# Audits, writes the reports, and tells the workflow what came of it; the last step of the action fails the run.
# PATHS, ARGUMENTS: one a line. FAIL_ON: may be empty. ANNOTATIONS, SUMMARY: "true" or not.
set -euo pipefail

sparsam="$RUNNER_TEMP/sparsam/node_modules/sparsam/bin/sparsam.js"
reports=$(mktemp -d "$RUNNER_TEMP/sparsam-XXXXXX")

options=()
while IFS= read -r line; do [ -z "$line" ] || options+=("$line"); done <<<"$ARGUMENTS"
[ -z "$FAIL_ON" ] || options+=("--fail-on=$FAIL_ON")
for report in github=annotations markdown=sparsam.md sarif=sparsam.sarif json=sparsam.json html=sparsam.html; do
  options+=("--format=${report%%=*}=$reports/${report#*=}")
done
options+=(--format=terminal --)
while IFS= read -r line; do [ -z "$line" ] || options+=("$line"); done <<<"$PATHS"

# What is scanned must not speak to the runner: until the token is said again, it takes no commands.
token="sparsam-$(node -p 'crypto.randomUUID()')"
echo "::stop-commands::$token"
code=0
FORCE_COLOR=1 node "$sparsam" "${options[@]}" 2>&1 || code=$?
echo "::$token::"

echo "exit-code=$code" >>"$GITHUB_OUTPUT"
[ -f "$reports/sparsam.md" ] || exit 0 # a wrong call: the log says why
echo "reports=$reports" >>"$GITHUB_OUTPUT"
[ "$ANNOTATIONS" != true ] || cat "$reports/annotations"
[ "$SUMMARY" != true ] || cat "$reports/sparsam.md" >>"$GITHUB_STEP_SUMMARY"
