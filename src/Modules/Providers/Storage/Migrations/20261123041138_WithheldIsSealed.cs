using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ServiceMap.Providers.Storage.Migrations
{
    /// <inheritdoc />
    internal partial class WithheldIsSealed : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // The table providers_withheld stays until SealPlainParts, which has the keys, has sealed its rows; that drops it.
            migrationBuilder.CreateTable(
                name: "providers_readings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    who = table.Column<string>(type: "TEXT", nullable: false),
                    why = table.Column<string>(type: "TEXT", nullable: false),
                    location_ids = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_providers_readings", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "providers_sealed",
                columns: table => new
                {
                    location_id = table.Column<string>(type: "TEXT", nullable: false),
                    @sealed = table.Column<string>(name: "sealed", type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_providers_sealed", x => x.location_id);
                    table.ForeignKey(
                        name: "FK_providers_sealed_providers_locations_location_id",
                        column: x => x.location_id,
                        principalTable: "providers_locations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "providers_readings");

            migrationBuilder.DropTable(
                name: "providers_sealed");

            migrationBuilder.CreateTable(
                name: "providers_withheld",
                columns: table => new
                {
                    location_id = table.Column<string>(type: "TEXT", nullable: false),
                    address = table.Column<string>(type: "TEXT", nullable: true),
                    latitude = table.Column<double>(type: "REAL", nullable: true),
                    longitude = table.Column<double>(type: "REAL", nullable: true),
                    name = table.Column<string>(type: "TEXT", nullable: true),
                    postcode = table.Column<string>(type: "TEXT", nullable: true),
                    stated_area = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_providers_withheld", x => x.location_id);
                    table.ForeignKey(
                        name: "FK_providers_withheld_providers_locations_location_id",
                        column: x => x.location_id,
                        principalTable: "providers_locations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });
        }
    }
}
