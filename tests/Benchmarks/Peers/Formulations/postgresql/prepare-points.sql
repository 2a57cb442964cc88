-- An index over the shapes, one over the points, one over pieces of the shapes, and copies without one, so that each can be joined from either side.
create unlogged table area as select area, st_geomfromwkb(shape) as shape from raw_area;
create unlogged table lone_area as select * from area;
create unlogged table area_piece as select area, st_subdivide(shape, 32) as shape from area;
create unlogged table point as select point, st_makepoint(longitude, latitude) as place from raw_point;
create unlogged table indexed_point as select * from point;
create index on area using gist (shape);
create index on area_piece using gist (shape);
create index on indexed_point using gist (place);
vacuum analyze area;
vacuum analyze lone_area;
vacuum analyze area_piece;
vacuum analyze point;
vacuum analyze indexed_point;
set jit = off
