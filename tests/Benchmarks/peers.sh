#!/usr/bin/env bash
# Measures ServiceMap beside what people would use instead of it, and writes docs/benchmarks.md.
#
#   tests/Benchmarks/peers.sh              every section
#   tests/Benchmarks/peers.sh locator      only the sections named; the page keeps its others
#   tests/Benchmarks/peers.sh --small      little data, to see whether everything works; prints the page instead of writing it
#
# Needs the .NET 10 SDK and Node.js. Installs the peers by apt where they are missing and may be installed, starts a PostgreSQL of its
# own in a temporary folder, and leaves nothing behind. A different answer of a peer is an error.
set -euo pipefail
cd "$(dirname "$0")/../.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en

peers="postgresql-15 postgresql-15-postgis-3 cgi-mapserver lighttpd spawn-fcgi gdal-bin wrk"

for needed in dotnet node npm; do
  command -v "$needed" > /dev/null || { echo "$needed is missing: install the .NET 10 SDK and Node.js 20 or later."; exit 1; }
done

scratch=$(mktemp -d -t servicemap-peers-XXXXXX)
chmod 755 "$scratch"
postgres=/usr/lib/postgresql/15/bin
as_postgres=()
cleanup() {
  [ ! -f "$scratch/postgres/data/postmaster.pid" ] || "${as_postgres[@]}" "$postgres/pg_ctl" -D "$scratch/postgres/data" -m immediate stop > /dev/null
  rm -rf "$scratch"
}
trap cleanup EXIT
trap 'exit 130' INT TERM

# Those of the peers' packages that are not installed.
missing() {
  for package in $peers; do
    dpkg-query -W -f '${Status}' "$package" 2> /dev/null | grep -q "install ok installed" || echo "$package"
  done
}

# Installs what is missing, without the servers that Debian would start of it: nobody here asks them.
install() {
  local no_start=/usr/sbin/policy-rc.d no_cluster=/etc/postgresql-common/createcluster.d/servicemap-peers.conf
  if [ -e "$no_start" ]; then no_start=""; else printf '#!/bin/sh\nexit 101\n' | "${as_root[@]}" tee "$no_start" > /dev/null && "${as_root[@]}" chmod +x "$no_start"; fi
  "${as_root[@]}" mkdir -p "${no_cluster%/*}"
  echo "create_main_cluster = false" | "${as_root[@]}" tee "$no_cluster" > /dev/null
  "${as_root[@]}" apt-get update > "$scratch/apt.log" 2>&1 || true
  for package in "$@"; do
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$package" >> "$scratch/apt.log" 2>&1 || true
  done
  "${as_root[@]}" rm -f "$no_cluster" $no_start
}

as_root=(sudo -n)
[ "$(id -u)" != 0 ] || as_root=()
wanted=$(missing)
if [ -n "$wanted" ] && command -v apt-get > /dev/null && { [ "$(id -u)" = 0 ] || sudo -n true 2> /dev/null; }; then
  echo "Installing" $wanted
  install $wanted
fi
for package in $(missing); do
  echo "Debian's package $package is missing and could not be installed: a section that needs it says so, or fails."
done

small="" names=()
for argument in "$@"; do
  if [ "$argument" = --small ]; then small=--small; else names+=("$argument"); fi
done

echo "Building and publishing"
quietly() { "$@" > "$scratch/build.log" 2>&1 || { cat "$scratch/build.log"; exit 1; }; }
quietly dotnet build tests/Benchmarks -c Release -v quiet
quietly dotnet publish src/Host -c Release -o "$scratch/program" -v quiet
benchmarks() { dotnet tests/Benchmarks/bin/Release/net10.0/ServiceMap.Benchmarks.dll peers "$@"; }

# A PostgreSQL that is spared all that it does against a loss of power, and has memory to keep everything in.
given=(--program "$scratch/program/servicemap" --into "$scratch/sections")
if [ -x "$postgres/initdb" ]; then
  mkdir "$scratch/postgres"
  if [ "$(id -u)" = 0 ]; then
    chown postgres "$scratch/postgres"
    as_postgres=(runuser -u postgres --)
  fi
  "${as_postgres[@]}" "$postgres/initdb" -D "$scratch/postgres/data" -A trust -U bench > "$scratch/initdb.log"
  cat <<- END >> "$scratch/postgres/data/postgresql.conf"
	listen_addresses = ''
	unix_socket_directories = '$scratch/postgres'
	shared_buffers = 2GB
	work_mem = 512MB
	maintenance_work_mem = 512MB
	effective_cache_size = 8GB
	max_parallel_workers_per_gather = 2
	enable_partitionwise_aggregate = on
	random_page_cost = 1.1
	fsync = off
	synchronous_commit = off
	full_page_writes = off
	autovacuum = off
	max_wal_size = 8GB
	END
  "${as_postgres[@]}" "$postgres/pg_ctl" -D "$scratch/postgres/data" -l "$scratch/postgres/log" -w start > /dev/null
  "$postgres/psql" -q -h "$scratch/postgres" -U bench postgres -c 'create extension postgis' || echo "PostGIS is missing: the locator is not compared with it."
  given+=(--postgres "Host=$scratch/postgres;Username=bench;Database=postgres")
fi

[ ${#names[@]} = 0 ] && read -r -a names < <(benchmarks list)
failed=""
for name in "${names[@]}"; do
  echo "Measuring $name"
  benchmarks "$name" "${given[@]}" $small > "$scratch/$name.log" 2>&1 || { tail -n 40 "$scratch/$name.log"; echo "$name failed."; failed="$failed $name"; }
done

page=docs/benchmarks.md
[ -z "$small" ] || page=$scratch/page.md
benchmarks assemble "$scratch/sections" "$page"
[ -z "$small" ] || cat "$page"
[ -z "$failed" ] || { echo "$page has no new figures of$failed."; exit 1; }
echo "Done: $page"
