#!/usr/bin/env bash
# Everything that is checked before a change goes in: packages, build, style, assets, migrations and every test on both databases.
#   ./test.sh        all of it
#   ./test.sh snel   the tests of Domain, Architecture and Features on SQLite
# Installs what is missing when it runs as root on Debian; elsewhere it says what to install. The last line counts the tests.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
exec </dev/null

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_CLI_UI_LANGUAGE=en LC_ALL=C.UTF-8
if [[ ${CI:-} == true ]]; then
  # A build server that outlives the script would keep its output open.
  export MSBUILDDISABLENODEREUSE=1 UseSharedCompilation=false
fi

configuration=Release
passed=0
failed=0
faults=()
apt_updated=
cluster=
postgres_bin=
connection=
temp=$(mktemp -d "${TMPDIR:-/tmp}/participatie-test.XXXXXX")

usage() {
  echo "Usage: ./test.sh [snel]" >&2
  exit 2
}

as_postgres() {
  # The server refuses to run as root.
  if [[ $EUID -eq 0 ]]; then runuser -u postgres -- "$@"; else "$@"; fi
}

clean_up() {
  if [[ -n $cluster ]]; then
    as_postgres "$postgres_bin/pg_ctl" -D "$cluster/data" -m immediate stop >/dev/null 2>&1 || true
    rm -rf "$cluster"
  fi
  rm -rf "$temp"
}
trap clean_up EXIT
trap 'exit 130' INT TERM

heading() { printf '\n== %s\n' "$1"; }

fault() {
  faults+=("$1")
  failed=$((failed + 1))
}

# check <name> <command…>: goes on after a failure, and remembers it.
check() {
  heading "$1"
  if ! "${@:2}"; then fault "$1"; fi
}

# need <what it is for> <test command> <Debian packages…>
need() {
  if bash -c "$2" >/dev/null 2>&1; then return; fi
  if [[ $EUID -ne 0 || ! -e /etc/debian_version ]]; then
    echo "$1 is missing. Install it (on Debian: apt-get install ${*:3}) and run this again." >&2
    exit 1
  fi
  heading "Installing ${*:3}"
  if [[ -z $apt_updated ]]; then
    apt-get update -qq
    apt_updated=yes
  fi
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${@:3}"
}

find_postgres() {
  local initdb
  initdb=$(compgen -G '/usr/lib/postgresql/*/bin/initdb' | sort -V | tail -n 1 || true)
  initdb=${initdb:-$(command -v initdb || true)}
  [[ -n $initdb ]] || { echo "initdb is nowhere to be found; is the PostgreSQL server installed?" >&2; exit 1; }
  postgres_bin=$(dirname "$initdb")
}

# A server of its own, reached over a socket in its own folder, so that it meets no other.
start_postgres() {
  heading "Starting PostgreSQL"
  find_postgres
  cluster=$(mktemp -d /tmp/participatie-pg.XXXXXX)
  if [[ $EUID -eq 0 ]]; then chown postgres "$cluster"; fi
  as_postgres "$postgres_bin/initdb" -D "$cluster/data" -U postgres --auth=trust --encoding=UTF8 --locale=C.UTF-8 --no-sync >"$temp/initdb.log" 2>&1 \
    || { cat "$temp/initdb.log" >&2; exit 1; }
  cat >>"$cluster/data/postgresql.conf" <<CONF
listen_addresses = ''
unix_socket_directories = '$cluster'
max_connections = 300
fsync = off
synchronous_commit = off
full_page_writes = off
CONF
  as_postgres "$postgres_bin/pg_ctl" -D "$cluster/data" -l "$cluster/log" -w start >/dev/null || { cat "$cluster/log" >&2; exit 1; }
  connection="Host=$cluster;Username=postgres;Database=postgres"
}

# run_suite <name> <project>: leaves its exit code and its results in the temp folder.
run_suite() {
  local code=0
  dotnet test "tests/Participatie.$2" -c "$configuration" --no-build --nologo \
    --results-directory "$temp/$1" --logger "trx;LogFileName=uitslag.trx" --logger "console;verbosity=normal" >"$temp/$1.log" 2>&1 || code=$?
  echo "$code" >"$temp/$1.code"
}

# report <name>: shows what failed and adds the counts.
report() {
  local trx=$temp/$1/uitslag.trx code good bad
  code=$(cat "$temp/$1.code")
  heading "$1"
  good=$(counter "$trx" passed)
  bad=$(($(counter "$trx" failed) + $(counter "$trx" error) + $(counter "$trx" timeout) + $(counter "$trx" aborted)))
  passed=$((passed + good))
  failed=$((failed + bad))
  echo "$good passed, $bad failed in $1"
  if [[ $code -ne 0 || $bad -ne 0 || $good -eq 0 ]]; then
    grep -vE '^\s+Passed ' "$temp/$1.log" | tail -n 400 || true
  fi
  if [[ $bad -ne 0 ]]; then
    faults+=("$1")
  elif [[ $code -ne 0 ]]; then
    fault "$1 (stopped before its end)"
  elif [[ $good -eq 0 ]]; then
    fault "$1 (ran no test)"
  fi
}

# counter <trx> <name>: one number of the summary in a result file; 0 when the run left none.
counter() {
  local value=
  if [[ -f $1 ]]; then value=$(grep -m 1 -o '<Counters [^>]*' "$1" | grep -o " $2=\"[0-9]*\"" | grep -o '[0-9]*') || true; fi
  echo "${value:-0}"
}

assets() (
  cd wwwroot-assets
  npm ci --no-audit --no-fund --loglevel=error && npm run --silent check
)

no_pending_model_changes() {
  dotnet ef migrations has-pending-model-changes --no-build --configuration "$configuration" \
    --project "migrations/Participatie.Migrations.$1" --startup-project "migrations/Participatie.Migrations.$1"
}

finish() {
  if ((${#faults[@]})); then printf '\nFailed: %s\n' "$(printf '%s; ' "${faults[@]}" | sed 's/; $//')"; fi
  printf '\n%d passed, %d failed\n' "$passed" "$failed"
  [[ $failed -eq 0 ]]
}

[[ $# -le 1 && ${1:-snel} == snel ]] || usage
mode=${1:-alles}
if ! command -v dotnet >/dev/null; then
  echo "The .NET SDK is missing: install version $(sed -n 's/.*"version": "\(.*\)".*/\1/p' global.json) or a later 10 from https://dotnet.microsoft.com/download" >&2
  exit 1
fi

if [[ $mode == alles ]]; then
  need "Chromium" "command -v chromium || command -v chromium-browser || command -v google-chrome" chromium
  need "Node.js" "command -v node && command -v npm" nodejs npm
  need "The PostgreSQL server" "command -v initdb || compgen -G '/usr/lib/postgresql/*/bin/initdb'" postgresql
fi

# Nothing can be tested on what does not build.
check "Restore" dotnet restore --locked-mode -v quiet
check "Tools" dotnet tool restore
check "Build" dotnet build -c "$configuration" --no-restore -v quiet --nologo
if [[ $failed -ne 0 ]]; then finish; fi

if [[ $mode == snel ]]; then
  for suite in Domain Architecture Features; do
    run_suite "$suite" "$suite.Tests"
    report "$suite"
  done
  finish
  exit
fi

check "Style" dotnet format --verify-no-changes --no-restore
check "Assets" assets
check "Migrations for SQLite" no_pending_model_changes Sqlite
check "Migrations for PostgreSQL" no_pending_model_changes PostgreSql

run_suite Domain Domain.Tests
report Domain
run_suite Architecture Architecture.Tests
report Architecture

start_postgres
PARTICIPATIE_TEST_PROVIDER=sqlite run_suite Features-SQLite Features.Tests &
sqlite=$!
PARTICIPATIE_TEST_PROVIDER=postgresql PARTICIPATIE_TEST_POSTGRESQL=$connection run_suite Features-PostgreSQL Features.Tests &
postgresql=$!
wait "$sqlite" "$postgresql"
report Features-SQLite
report Features-PostgreSQL

run_suite EndToEnd EndToEnd.Tests
report EndToEnd
finish
