#!/usr/bin/env bash
# Three instances on one PostgreSQL behind nginx, on this machine: do they act as one, and does a rolling restart cost anybody a page?
# Sessions and forms go from one to the next, limits are counted together, jobs run once, what one has changed the others show at once.
#   operation/three-instances.sh [Samhandling.dll]
# Starts a PostgreSQL of its own unless SAMHANDLING_DATABASE names one that is empty. Needs nginx, curl, node, dotnet. Ends with 0 when nothing failed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
program=${1:-artifacts/run/Samhandling.dll}
rate=${RATE:-20}    # requests a second, in peace and while the instances are restarted
peace=${PEACE:-60}  # seconds in peace
rounds=${ROUNDS:-5} # times that each is restarted
password="three words in a row"
[ -f "$program" ] || { echo "$program is not there: start ./run once, or name a published Samhandling.dll." >&2; exit 2; }
program=$(realpath "$program")
for tool in nginx curl node dotnet; do command -v "$tool" >/dev/null || { echo "$tool is missing." >&2; exit 2; }; done

scratch=$(mktemp -d)
declare -A process address
as_postgres() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }
postgres_bin() { ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1; }
tidy() {
  for i in "${!process[@]}"; do kill -9 "${process[$i]}" 2>/dev/null || true; done
  [ -f "$scratch/nginx.pid" ] && kill "$(cat "$scratch/nginx.pid")" 2>/dev/null || true
  [ -d "$scratch/postgres" ] && as_postgres "$(postgres_bin)/pg_ctl" -D "$scratch/postgres" -m immediate stop >/dev/null 2>&1 || true
  rm -rf "$scratch"
}
trap tidy EXIT
free_port() { node -e 's=require("net").createServer().listen(0,"127.0.0.1",()=>{console.log(s.address().port);s.close()})'; }
now() { date +%s%3N; }

if [ -z "${SAMHANDLING_DATABASE:-}" ]; then
  port=$(free_port)
  [ "$(id -u)" = 0 ] && chown postgres "$scratch" && chmod 755 "$scratch"
  as_postgres "$(postgres_bin)/initdb" -D "$scratch/postgres" -A trust -U postgres --locale=C.UTF-8 -E UTF8 >"$scratch/postgres.log" 2>&1
  as_postgres "$(postgres_bin)/pg_ctl" -D "$scratch/postgres" -w -l "$scratch/postgres/log" -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories=" start >>"$scratch/postgres.log" 2>&1
  export SAMHANDLING_DATABASE="Host=127.0.0.1;Port=$port;Username=postgres;Database=samhandling"
fi
export SAMHANDLING_DATA=$scratch/data
mkdir -m 700 "$SAMHANDLING_DATA"
samhandling() { dotnet "$program" "$@"; }

# Starts instance $1; the first time on a port of the system's choice, and on the same one ever after.
start() {
  local log=$scratch/instance-$1.log
  : >"$log"
  dotnet "$program" serve --no-demo --urls "${address[$1]:-http://127.0.0.1:0}" >>"$log" 2>&1 &
  process[$1]=$!
  until address[$1]=$(sed -n 's/^Samhandling is at //p' "$log") && [ -n "${address[$1]}" ] && curl -fs "${address[$1]}/health/ready" >/dev/null; do
    kill -0 "${process[$1]}" 2>/dev/null || { cat "$log" >&2; exit 1; }
    sleep 0.1
  done
}

samhandling migrate
samhandling partnership add dalarna "Region Dalarna" >/dev/null
link=$(samhandling user add eva@example.org --partnership dalarna --role coordinator | tail -1)
links=$(samhandling user add ola@example.org --partnership dalarna --role analyst | tail -1)
for i in 1 2 3; do start $i; done
echo "Three instances: ${address[*]}"

front=$(free_port)
cat >"$scratch/nginx.conf" <<NGINX
pid $scratch/nginx.pid; error_log $scratch/nginx-error.log; daemon on; worker_processes 1;
events { worker_connections 512; }
http {
  access_log off; client_body_temp_path $scratch/body; proxy_temp_path $scratch/proxy;
  fastcgi_temp_path $scratch/fastcgi; uwsgi_temp_path $scratch/uwsgi; scgi_temp_path $scratch/scgi;
  upstream samhandling { $(for i in 1 2 3; do echo "server ${address[$i]#http://} max_fails=1 fail_timeout=1s;"; done) }
  server {
    listen 127.0.0.1:$front;
    location / {
      proxy_pass http://samhandling; proxy_http_version 1.1; proxy_set_header Connection "";
      proxy_set_header Host \$host:$front; proxy_connect_timeout 2s;
      add_header X-Instance \$upstream_addr always;
    }
  }
}
NGINX
nginx -c "$scratch/nginx.conf" 2>/dev/null
site=http://127.0.0.1:$front

failed=0
# Says what was expected and what came, and counts what did not come.
expect() { # what expected got
  if [ "$2" = "$3" ]; then echo "ok  $1: $3"; else echo "!!  $1: $3 and not $2"; failed=$((failed + 1)); fi
}
# Fetches a form by one instance and sends it by the next: path, then field=value …
send_form() {
  local path=$1 page fields=(); shift
  page=$(curl -fs -b "$scratch/cookies" -c "$scratch/cookies" "$site$path")
  while read -r name value; do fields+=(--data-urlencode "$name=$value"); done < <(
    grep -o '<input[^>]*type="hidden"[^>]*>' <<<"$page" | sed -E 's/.*name="([^"]*)".*value="([^"]*)".*/\1 \2/')
  for field in "$@"; do fields+=(--data-urlencode "Form.$field"); done
  curl -s -o /dev/null -w '%{http_code}' -b "$scratch/cookies" -c "$scratch/cookies" "${fields[@]}" "$site$path"
}

expect "password set by a form of another instance" 302 "$(send_form "/set-password/${link##*/}" "Password=$password" "Again=$password")"
for i in $(seq 60); do curl -s -o /dev/null -D - -b "$scratch/cookies" "$site/dalarna" | tr -d '\r' | awk '/^HTTP/ {code=$2} /^X-Instance/ {who=$2} END {print code, who}'; done >"$scratch/session"
expect "pages of one session" 60 "$(grep -c ^200 "$scratch/session")"
expect "instances that gave them" 3 "$(cut -d' ' -f2 "$scratch/session" | sort -u | wc -l)"
export SITE=$site INSTANCES="${address[1]} ${address[2]} ${address[3]}" PASSWORD=$password COOKIES=$scratch/eva.json
as_visitors() { node operation/three-instances.mjs "$@" || failed=$((failed + 1)); }
# What the database itself says: from "Host=…;Username=…" as psql has it.
in_database() { "$(postgres_bin)/psql" -Atc "$1" "$(sed -E 's/;/ /g; s/Username=/user=/i; s/Database=/dbname=/i; s/(Host|Port|Password)=/\L\1=/gi' <<<"$SAMHANDLING_DATABASE")"; }

expect "another password set" 302 "$(send_form "/set-password/${links##*/}" "Password=$password" "Again=$password")"
as_visitors caches
as_visitors jobs
expect "jobs done, each begun once" "6 1" "$(in_database 'SELECT count(*) || chr(32) || max("Attempts") FROM "Job"')"
expect "networks that came of them" 6 "$(in_database 'SELECT count(*) FROM "NetworkStudy"')"
echo "    run by $(in_database 'SELECT count(DISTINCT "Worker") FROM "Job"') of the three"
as_visitors cookies
echo "In peace:"
as_visitors drive "$rate" "$peace"

# The rolling restart: one instance after the other goes and comes, while visitors come at an even pace.
touch "$scratch/going"
node operation/three-instances.mjs drive "$rate" "$scratch/going" >"$scratch/answers" 2>&1 &
visitors=$!
began=$(now)
for round in $(seq "$rounds"); do
  for i in 1 2 3; do
    kill -TERM "${process[$i]}"
    wait "${process[$i]}" && code=0 || code=$?
    expect "round $round, instance $i stops" 0 "$code"
    start $i
  done
done
took=$(($(now) - began))
rm "$scratch/going"
wait $visitors || failed=$((failed + 1))
echo "Rolling restart, $((rounds * 3)) restarts in $((took / 1000)) s:"
cat "$scratch/answers"
# At the end, since it shuts out whoever signs in from here as that one.
as_visitors limits
for i in 1 2 3; do echo "Memory of instance $i: $(awk '/VmRSS/ {print int($2/1024)}' "/proc/${process[$i]}/status") MB"; done
exit $((failed > 0))
