-- heights (cell, day, level, possible) at every day of a change, made into runs
compared as (
    select *, lag(level) over o as level_before, lag(possible) over o as possible_before
    from heights window o as (partition by cell order by day)),
starts as (
    select cell, day, level, possible from compared
    where level_before is distinct from level or possible_before is distinct from possible)
select cell, day as first_day, coalesce(lead(day) over (partition by cell order by day) - 1, {last}) as last_day, level, possible
from starts
