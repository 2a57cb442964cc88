-- the ranges of each cell and level, made one
with covered as (
    select cell,
        range_agg(int4range(active_from, active_to, '[]')) filter (where active_from <= {last} and active_to >= {first}) as a1,
        range_agg(int4range(active_from, active_to, '[]')) filter (where active_from <= {last} and active_to >= {first} and level >= 2) as a2,
        range_agg(int4range(active_from, active_to, '[]')) filter (where active_from <= {last} and active_to >= {first} and level >= 3) as a3,
        range_agg(int4range(confirmed_from, confirmed_to, '[]')) filter (where confirmed_from <= {last} and confirmed_to >= {first}) as c1,
        range_agg(int4range(confirmed_from, confirmed_to, '[]')) filter (where confirmed_from <= {last} and confirmed_to >= {first} and level >= 2) as c2,
        range_agg(int4range(confirmed_from, confirmed_to, '[]')) filter (where confirmed_from <= {last} and confirmed_to >= {first} and level >= 3) as c3
    from {stretches} group by cell),
missing as (
    select cell, kind, unnest(int4multirange(int4range({first}, {last}, '[]')) - coalesce(days, '{}'::int4multirange)) as gap
    from cell left join covered using (cell)
        cross join lateral (values (0, a1), (0, a2), (0, a3), (1, c1), (1, c2), (1, c3)) as kinds (kind, days)),
gaps as (select cell, kind, lower(gap) as f, upper(gap) - 1 as t from missing),
{gaps-to-runs.sql}
