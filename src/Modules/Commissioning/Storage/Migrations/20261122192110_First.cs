using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ServiceMap.Commissioning.Storage.Migrations
{
    /// <inheritdoc />
    internal partial class First : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "commissioning_indicators",
                columns: table => new
                {
                    area_code = table.Column<string>(type: "TEXT", nullable: false),
                    indicator = table.Column<string>(type: "TEXT", nullable: false),
                    period = table.Column<string>(type: "TEXT", nullable: false),
                    source_title = table.Column<string>(type: "TEXT", nullable: false),
                    source_url = table.Column<string>(type: "TEXT", nullable: false),
                    value = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_commissioning_indicators", x => new { x.area_code, x.indicator, x.period, x.source_title, x.source_url });
                });

            migrationBuilder.CreateTable(
                name: "commissioning_projects",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    lead_body = table.Column<string>(type: "TEXT", nullable: true),
                    service_ids = table.Column<string>(type: "TEXT", nullable: false),
                    description = table.Column<string>(type: "TEXT", nullable: true),
                    source_title = table.Column<string>(type: "TEXT", nullable: true),
                    source_url = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_commissioning_projects", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "commissioning_signatories",
                columns: table => new
                {
                    body = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: true),
                    area_code = table.Column<string>(type: "TEXT", nullable: true),
                    signed_on = table.Column<string>(type: "TEXT", nullable: true),
                    notes = table.Column<string>(type: "TEXT", nullable: true),
                    source_title = table.Column<string>(type: "TEXT", nullable: true),
                    source_url = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_commissioning_signatories", x => x.body);
                });

            migrationBuilder.CreateTable(
                name: "commissioning_agreements",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    project_id = table.Column<string>(type: "TEXT", nullable: false),
                    funder = table.Column<string>(type: "TEXT", nullable: false),
                    amount_gbp = table.Column<string>(type: "TEXT", nullable: true),
                    starts = table.Column<string>(type: "TEXT", nullable: true),
                    ends = table.Column<string>(type: "TEXT", nullable: true),
                    may_extend_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    areas = table.Column<string>(type: "TEXT", nullable: false),
                    reference = table.Column<string>(type: "TEXT", nullable: true),
                    extends_id = table.Column<string>(type: "TEXT", nullable: true),
                    confidential_amount = table.Column<bool>(type: "INTEGER", nullable: true),
                    source_title = table.Column<string>(type: "TEXT", nullable: true),
                    source_url = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_commissioning_agreements", x => x.id);
                    table.ForeignKey(
                        name: "FK_commissioning_agreements_commissioning_projects_project_id",
                        column: x => x.project_id,
                        principalTable: "commissioning_projects",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_commissioning_agreements_project_id",
                table: "commissioning_agreements",
                column: "project_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "commissioning_agreements");

            migrationBuilder.DropTable(
                name: "commissioning_indicators");

            migrationBuilder.DropTable(
                name: "commissioning_signatories");

            migrationBuilder.DropTable(
                name: "commissioning_projects");
        }
    }
}
