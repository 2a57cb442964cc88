-- `range_agg` of each cell and level; copy in two halves, sorted beforehand, a worker for each
with covered as (
    select cell,
        range_agg(int4range(active_from, active_to, '[]')) filter (where active_from <= {last} and active_to >= {first}) as a1,
        range_agg(int4range(active_from, active_to, '[]')) filter (where active_from <= {last} and active_to >= {first} and level >= 2) as a2,
        range_agg(int4range(active_from, active_to, '[]')) filter (where active_from <= {last} and active_to >= {first} and level >= 3) as a3,
        range_agg(int4range(confirmed_from, confirmed_to, '[]')) filter (where confirmed_from <= {last} and confirmed_to >= {first}) as c1,
        range_agg(int4range(confirmed_from, confirmed_to, '[]')) filter (where confirmed_from <= {last} and confirmed_to >= {first} and level >= 2) as c2,
        range_agg(int4range(confirmed_from, confirmed_to, '[]')) filter (where confirmed_from <= {last} and confirmed_to >= {first} and level >= 3) as c3
    from split_stretch group by cell),
missing as (
    select cell, kind, unnest(int4multirange(int4range({first}, {last}, '[]')) - coalesce(days, '{}'::int4multirange)) as gap
    from cell left join covered using (cell)
        cross join lateral (values (0, a1), (0, a2), (0, a3), (1, c1), (1, c2), (1, c3)) as kinds (kind, days)),
gaps as (select cell, kind, lower(gap) as f, upper(gap) - 1 as t from missing),
events as (
    select cell, kind, f as day, -1 as step from gaps
    union all select cell, kind, t + 1, 1 from gaps where t < {last}
    union all select cell, 0, {first}, 0 from cell),
steps as (
    select cell, day, coalesce(sum(step) filter (where kind = 0), 0) as active, coalesce(sum(step) filter (where kind = 1), 0) as confirmed
    from events group by cell, day),
heights as (
    select cell, day, cast(3 + sum(confirmed) over o as integer) as level, cast(3 + sum(active) over o as integer) as possible
    from steps window o as (partition by cell order by day)),
compared as (
    select *, lag(level) over o as level_before, lag(possible) over o as possible_before
    from heights window o as (partition by cell order by day)),
starts as (
    select cell, day, level, possible from compared
    where level_before is distinct from level or possible_before is distinct from possible)
select cell, day as first_day, coalesce(lead(day) over (partition by cell order by day) - 1, {last}) as last_day, level, possible
from starts
