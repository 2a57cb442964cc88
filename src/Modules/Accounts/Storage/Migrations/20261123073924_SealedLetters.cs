using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ServiceMap.Accounts.Storage.Migrations
{
    /// <inheritdoc />
    public partial class SealedLetters : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropPrimaryKey(
                name: "PK_accounts_runs",
                table: "accounts_runs");

            migrationBuilder.DropColumn(
                name: "number",
                table: "accounts_runs");

            migrationBuilder.RenameColumn(
                name: "text",
                table: "accounts_letters",
                newName: "sealed");

            migrationBuilder.AddColumn<Guid>(
                name: "id",
                table: "accounts_runs",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.AddColumn<DateTime>(
                name: "not_before",
                table: "accounts_letters",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "refusals",
                table: "accounts_letters",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddPrimaryKey(
                name: "PK_accounts_runs",
                table: "accounts_runs",
                column: "id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropPrimaryKey(
                name: "PK_accounts_runs",
                table: "accounts_runs");

            migrationBuilder.DropColumn(
                name: "id",
                table: "accounts_runs");

            migrationBuilder.DropColumn(
                name: "not_before",
                table: "accounts_letters");

            migrationBuilder.DropColumn(
                name: "refusals",
                table: "accounts_letters");

            migrationBuilder.RenameColumn(
                name: "sealed",
                table: "accounts_letters",
                newName: "text");

            migrationBuilder.AddColumn<long>(
                name: "number",
                table: "accounts_runs",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L)
                .Annotation("Sqlite:Autoincrement", true);

            migrationBuilder.AddPrimaryKey(
                name: "PK_accounts_runs",
                table: "accounts_runs",
                column: "number");
        }
    }
}
