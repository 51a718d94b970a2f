#!/usr/bin/env bash
# How long a cached GET takes, 99 of 100 times, on an idle service, while more texts are sent to be
# analysed than it can take, and while more is asked of the whole library than it can answer: same
# process, same machine, in alternation. Needs wrk, curl and a JDK.
#   ./mvnw package -DskipTests && src/bench/saturation.sh
# Environment: SECONDS_EACH (6), ROUNDS (3), READERS (4), SENDERS (40), PORT (8091), ARTICLES_LOCATION
# (seeds; a folder of thousands of articles makes the reads slow ones), SECONDS_TO_LOAD (30).
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
curl -sf -o /dev/null --retry 150 --retry-delay 0 --retry-all-errors --retry-max-time "${SECONDS_TO_LOAD:-30}" "$service/q/health/ready"

# The sample itself is what is sent.
id=$(curl -sf "$service/api/v1/articles?size=1" | sed 's/.*"id":"\([^"]*\)".*/\1/')
curl -sf -o "$work/text" "$service/api/v1/articles/$id/text"
cat >"$work/send.lua" <<LUA
wrk.method = "POST"
wrk.headers["Content-Type"] = "text/plain;charset=UTF-8"
local file = io.open("$work/text")
wrk.body = file:read("*a")
file:close()
LUA

# No two of these are the same, so that none is kept: searches, pages of keywords, summaries.
curl -sf -o "$work/keywords" -H 'Accept: text/csv' "$service/api/v1/keywords?kind=WORD&size=500"
cut -d, -f2 "$work/keywords" | grep -E '^[A-Za-z]+$' | tail -n +2 >"$work/words"
cat >"$work/ask.lua" <<LUA
local words = {}
for word in io.lines("$work/words") do words[#words + 1] = word end
local turn = 0
function request()
  turn = turn + 1
  local some = words[math.random(#words)] .. "%20OR%20" .. words[math.random(#words)]
  local paths = {
    "/api/v1/search?size=" .. math.random(100) .. "&q=" .. some,
    "/api/v1/keywords?sort=score&size=" .. math.random(100) .. "&page=" .. math.random(100),
    "/api/v1/summary?sentences=" .. math.random(20) .. "&maxWords=" .. (100 + turn),
  }
  return wrk.format("GET", paths[turn % 3 + 1])
end
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

ask() { wrk -t 1 -c "$senders" -d "$1s" -s "$work/ask.lua" "$service"; }

median() { sort -n "$1" | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

send "$each" >/dev/null
ask "$each" >/dev/null
p99 "$work/warm"
for _ in $(seq "$rounds"); do
  p99 "$work/idle"
  send $((each + 2)) >"$work/sent" &
  sending=$!
  sleep 1
  p99 "$work/busy"
  wait "$sending"
  ask $((each + 2)) >"$work/asked" &
  asking=$!
  sleep 1
  p99 "$work/asking"
  wait "$asking"
done

idle=$(median "$work/idle")
busy=$(median "$work/busy")
asking=$(median "$work/asking")
printf '%s readers, %s senders, %s rounds of %s s, median\n\n' "$readers" "$senders" "$rounds" "$each"
printf '| %s | %s | %s |\n|---|---:|---:|\n' 'cached GET' '99th percentile' 'times idle'
row() { printf '| %s | %.1f ms | %.1f |\n' "$1" "$(awk "BEGIN { print $2 / 1000 }")" "$(awk "BEGIN { print $2 / $idle }")"; }
row idle "$idle"
row 'while analysis is saturated' "$busy"
row 'while reads of the library are saturated' "$asking"
printf '\nof the reads of the library, the last time: %s\n' "$(grep -E 'requests in|Non-2xx' "$work/asked" | tr -s ' \n' ' ')"
