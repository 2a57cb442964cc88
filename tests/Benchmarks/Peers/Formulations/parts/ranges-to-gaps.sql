-- covered (cell, days), whose other days are counted
gaps as (
    select unnest(int4multirange(int4range({first}, {last}, '[]')) - coalesce(days, '{}'::int4multirange)) as gap
    from cell left join covered using (cell))
select count(*), cast(coalesce(sum(upper(gap) - lower(gap)), 0) as bigint) from gaps
