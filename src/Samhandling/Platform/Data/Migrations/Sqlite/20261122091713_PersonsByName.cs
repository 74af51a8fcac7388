using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samhandling.Platform.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class PersonsByName : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_Person_PartnershipId_NorwegianOrder_Id",
                table: "Person",
                columns: new[] { "PartnershipId", "NorwegianOrder", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Person_PartnershipId_SwedishOrder_Id",
                table: "Person",
                columns: new[] { "PartnershipId", "SwedishOrder", "Id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Person_PartnershipId_NorwegianOrder_Id",
                table: "Person");

            migrationBuilder.DropIndex(
                name: "IX_Person_PartnershipId_SwedishOrder_Id",
                table: "Person");
        }
    }
}
