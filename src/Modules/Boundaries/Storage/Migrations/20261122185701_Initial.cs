using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ServiceMap.Boundaries.Storage.Migrations
{
    /// <inheritdoc />
    internal partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "boundaries_areas",
                columns: table => new
                {
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    group = table.Column<string>(type: "TEXT", nullable: true),
                    inner_outer = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_boundaries_areas", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "boundaries_shapes",
                columns: table => new
                {
                    version = table.Column<string>(type: "TEXT", nullable: false),
                    geojson = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_boundaries_shapes", x => x.version);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "boundaries_areas");

            migrationBuilder.DropTable(
                name: "boundaries_shapes");
        }
    }
}
