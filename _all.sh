cd /work/tmp/s13/MISSD/main
npx tsc --noEmit -p . | head
for f in s12/W4/gold s11/W3/dev s11/W3/test s10/W/gold s10/W2/gold; do n=$(echo $f|tr / _); npx tsx _w4.mts /work/tmp/$f.jsonl miss > /tmp/md_new_$n.txt 2>&1; echo $n $(tail -1 /tmp/md_new_$n.txt); diff <(grep -E '^(HIT|FALSE)' /tmp/md_base_$n.txt) <(grep -E '^(HIT|FALSE)' /tmp/md_new_$n.txt); done
npm run -s eval > /tmp/md_eval_new.txt 2>&1; diff <(grep -v '^\(real\|user\|sys\)' /tmp/md_eval_base.txt) /tmp/md_eval_new.txt
npm run -s eval -- --gold tests/gold/scored.jsonl 2>&1 | tail -15 > /tmp/md_scored_new.txt; diff /tmp/md_scored_base.txt /tmp/md_scored_new.txt
npm run -s eval -- --gold tests/gold/read.jsonl > /tmp/md_read_new.txt 2>&1; diff /tmp/md_read_base.txt /tmp/md_read_new.txt
npm run -s eval:news > /tmp/md_news_new.txt 2>&1; diff <(grep -v '^\(real\|user\|sys\)' /tmp/md_news_base.txt) /tmp/md_news_new.txt
