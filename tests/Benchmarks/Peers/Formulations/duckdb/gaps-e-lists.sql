-- a sorted list for each cell, folded by a function
with lists as (
    select cell, list_sort(list((greatest(confirmed_from, {first}) - {first} + 1) * 4096::bigint + least(confirmed_to, {last}) - {first} + 1)) as days
    from stretch where level >= 2 and confirmed_from <= {last} and confirmed_to >= {first} group by cell),
folded as (
    select list_reduce(
        list_append(coalesce(days, []::bigint[]), ({last} - {first} + 2) * 4096::bigint + {last} - {first} + 2),
        lambda a, x: (((a >> 13) + case when (x >> 12) > (a & 8191) + 1 then (((x >> 12) - (a & 8191) - 1) << 13) + 1 else 0 end) << 13)
            | greatest(a & 8191, x & 4095),
        0::bigint) >> 13 as found
    from cell left join lists using (cell))
select cast(sum(found & 8191) as bigint), cast(sum(found >> 13) as bigint) from folded
