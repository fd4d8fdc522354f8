# usage: _land.sh "message"
cd /work/tmp/s13/MISSD/main
F=$(git diff --name-only; git ls-files -o --exclude-standard)
npx biome check --write $F | tail -3
npx tsc --noEmit -p . || exit 1
npx vitest run tests/checks tests/match tests/claims tests/analysis tests/time tests/entities > /tmp/md_vt.txt 2>&1; grep -E "×|Tests |FAIL" /tmp/md_vt.txt | head -20
grep -q FAIL /tmp/md_vt.txt && { echo NOT LANDED; exit 1; }
npm run -s check:floors | tail -1
git add -A && git commit -qm "$1" && git pull -q --rebase && npx tsc --noEmit -p . && git push -q && git log --oneline -1
