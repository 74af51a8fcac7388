using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samhandling.Platform.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class RoundNetworks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "QuestionCode",
                table: "NetworkStudy",
                type: "character varying(64)",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "RoundId",
                table: "NetworkStudy",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "NameMatch",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RoundId = table.Column<Guid>(type: "uuid", nullable: false),
                    Written = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    About = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Means = table.Column<int>(type: "integer", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: true),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    RespondentId = table.Column<Guid>(type: "uuid", nullable: true),
                    OutsiderId = table.Column<Guid>(type: "uuid", nullable: true),
                    DecidedById = table.Column<Guid>(type: "uuid", nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NameMatch", x => x.Id);
                    table.ForeignKey(
                        name: "FK_NameMatch_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_NameMatch_Person_PartnershipId_PersonId",
                        columns: x => new { x.PartnershipId, x.PersonId },
                        principalTable: "Person",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_NameMatch_Respondent_PartnershipId_RespondentId",
                        columns: x => new { x.PartnershipId, x.RespondentId },
                        principalTable: "Respondent",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_NameMatch_Round_PartnershipId_RoundId",
                        columns: x => new { x.PartnershipId, x.RoundId },
                        principalTable: "Round",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_NameMatch_User_DecidedById",
                        column: x => x.DecidedById,
                        principalTable: "User",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateIndex(
                name: "IX_NetworkStudy_PartnershipId_RoundId",
                table: "NetworkStudy",
                columns: new[] { "PartnershipId", "RoundId" });

            migrationBuilder.CreateIndex(
                name: "IX_NetworkStudy_RoundId_QuestionCode",
                table: "NetworkStudy",
                columns: new[] { "RoundId", "QuestionCode" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_NameMatch_DecidedById",
                table: "NameMatch",
                column: "DecidedById");

            migrationBuilder.CreateIndex(
                name: "IX_NameMatch_PartnershipId_PersonId",
                table: "NameMatch",
                columns: new[] { "PartnershipId", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_NameMatch_PartnershipId_RespondentId",
                table: "NameMatch",
                columns: new[] { "PartnershipId", "RespondentId" });

            migrationBuilder.CreateIndex(
                name: "IX_NameMatch_PartnershipId_RoundId",
                table: "NameMatch",
                columns: new[] { "PartnershipId", "RoundId" });

            migrationBuilder.CreateIndex(
                name: "IX_NameMatch_RoundId_Written_About",
                table: "NameMatch",
                columns: new[] { "RoundId", "Written", "About" },
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "FK_NetworkStudy_Round_PartnershipId_RoundId",
                table: "NetworkStudy",
                columns: new[] { "PartnershipId", "RoundId" },
                principalTable: "Round",
                principalColumns: new[] { "PartnershipId", "Id" },
                onDelete: ReferentialAction.Cascade);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_NetworkStudy_Round_PartnershipId_RoundId",
                table: "NetworkStudy");

            migrationBuilder.DropTable(
                name: "NameMatch");

            migrationBuilder.DropIndex(
                name: "IX_NetworkStudy_PartnershipId_RoundId",
                table: "NetworkStudy");

            migrationBuilder.DropIndex(
                name: "IX_NetworkStudy_RoundId_QuestionCode",
                table: "NetworkStudy");

            migrationBuilder.DropColumn(
                name: "QuestionCode",
                table: "NetworkStudy");

            migrationBuilder.DropColumn(
                name: "RoundId",
                table: "NetworkStudy");
        }
    }
}
