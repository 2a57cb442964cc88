-- Further copies: sorted and indexed by day within each cell, and split in two halves that two workers can group at once.
create unlogged table sorted_stretch as select *, int4range(confirmed_from, confirmed_to, '[]') as days
    from stretch where confirmed_from is not null order by cell, confirmed_from;
create index on sorted_stretch (cell, confirmed_from) include (confirmed_to, level);
create table split_stretch (like stretch) partition by hash (cell);
create unlogged table split_stretch_0 partition of split_stretch for values with (modulus 2, remainder 0);
create unlogged table split_stretch_1 partition of split_stretch for values with (modulus 2, remainder 1);
alter table split_stretch_0 set (parallel_workers = 2);
alter table split_stretch_1 set (parallel_workers = 2);
insert into split_stretch select * from stretch order by cell, confirmed_from;
vacuum analyze stretch;
vacuum analyze cell;
vacuum analyze sorted_stretch;
vacuum analyze split_stretch;
set jit = off;
set parallel_setup_cost = 0;
set parallel_tuple_cost = 0
