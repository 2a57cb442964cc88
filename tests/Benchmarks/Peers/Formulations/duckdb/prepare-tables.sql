-- The stretches in the order of the cells, as the program gets them, and all cells, for one may have none.
create table stretch (cell integer not null, active_from integer not null, active_to integer not null,
    confirmed_from integer, confirmed_to integer, level tinyint not null);
create table cell (cell integer not null);
