#!/usr/bin/env bash
# How long a cached GET takes, 99 of 100 times, on an idle service and while more texts are sent to be
# analysed than it can take: same process, same machine, in alternation. Needs wrk, curl and a JDK.
#   ./mvnw package -DskipTests && src/bench/saturation.sh
# Environment: SECONDS_EACH (6), ROUNDS (3), READERS (4), SENDERS (40), PORT (8091).
set -euo pipefail
cd "$(dirname "$0")/../.."

each=${SECONDS_EACH:-6}
rounds=${ROUNDS:-3}
readers=${READERS:-4}
senders=${SENDERS:-40}
service=http://127.0.0.1:${PORT:-8091}
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

work=$(mktemp -d)
pid=
cleanup() {
  [ -z "$pid" ] || kill "$pid" 2>/dev/null || true
  wait 2>/dev/null || true
  rm -rf "$work"
}
trap cleanup EXIT

QUARKUS_HTTP_PORT=${service##*:} "$java" ${JAVA_OPTIONS:-} -jar target/quarkus-app/quarkus-run.jar >"$work/log" 2>&1 &
pid=$!
curl -sf -o /dev/null --retry 150 --retry-delay 0 --retry-all-errors --retry-max-time 30 "$service/q/health/ready"

# The sample itself is what is sent.
id=$(curl -sf "$service/api/v1/articles" | sed 's/.*"id":"\([^"]*\)".*/\1/')
curl -sf -o "$work/text" "$service/api/v1/articles/$id/text"
cat >"$work/send.lua" <<LUA
wrk.method = "POST"
wrk.headers["Content-Type"] = "text/plain;charset=UTF-8"
local file = io.open("$work/text")
wrk.body = file:read("*a")
file:close()
LUA

# p99 FILE: of a run of cached reads, in microseconds.
p99() {
  wrk -t 1 -c "$readers" -d "${each}s" --latency "$service/api/v1/summary" >"$work/read"
  if grep -qE 'Non-2xx|Socket errors' "$work/read"; then
    grep -E 'Non-2xx|Socket errors' "$work/read" >&2
    exit 1
  fi
  awk '$1 == "99%" { t = $2; f = t ~ /us$/ ? 1 : t ~ /ms$/ ? 1000 : 1000000; printf "%.0f\n", t * f }' "$work/read" >>"$1"
}

send() { wrk -t 1 -c "$senders" -d "$1s" -s "$work/send.lua" "$service/api/v1/analyses"; }

median() { sort -n "$1" | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

send "$each" >/dev/null
p99 "$work/warm"
for _ in $(seq "$rounds"); do
  p99 "$work/idle"
  send $((each + 2)) >"$work/sent" &
  sending=$!
  sleep 1
  p99 "$work/busy"
  wait "$sending"
done

idle=$(median "$work/idle")
busy=$(median "$work/busy")
printf '%s readers, %s senders, %s rounds of %s s, median\n\n' "$readers" "$senders" "$rounds" "$each"
printf '| %s | %s |\n|---|---:|\n' 'cached GET' '99th percentile'
printf '| idle | %.1f ms |\n| while analysis is saturated | %.1f ms |\n' "$(awk "BEGIN { print $idle / 1000 }")" "$(awk "BEGIN { print $busy / 1000 }")"
awk "BEGIN { printf \"\\nratio %.1f\\n\", $busy / $idle }"
