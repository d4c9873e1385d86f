#!/usr/bin/env bash
# Installs sparsam beside the workspace, so that nothing of the audited project (its .npmrc, its packages) has a say in it.
# VERSION: of the npm package; empty: the version of this action.
set -euo pipefail

version=${VERSION:-$(node -p 'require(process.argv[1]).version' "$GITHUB_ACTION_PATH/package.json")}
mkdir -p "$RUNNER_TEMP/sparsam"
cd "$RUNNER_TEMP/sparsam"
npm install --prefix . --ignore-scripts --no-audit --no-fund --no-save --loglevel=error "sparsam@$version"
