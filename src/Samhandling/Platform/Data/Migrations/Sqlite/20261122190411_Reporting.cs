using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samhandling.Platform.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Reporting : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "AdviceCase",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PlaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Topic = table.Column<int>(type: "INTEGER", nullable: false),
                    Minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    Size = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: true),
                    FirmName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AdviceCase", x => x.Id);
                    table.UniqueConstraint("AK_AdviceCase_PartnershipId_Id", x => new { x.PartnershipId, x.Id });
                    table.ForeignKey(
                        name: "FK_AdviceCase_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AdviceCase_Place_PartnershipId_PlaceId",
                        columns: x => new { x.PartnershipId, x.PlaceId },
                        principalTable: "Place",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AdviceRating",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Stars = table.Column<int>(type: "INTEGER", nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AdviceRating", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AdviceRating_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FirmCount",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PlaceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Firms = table.Column<int>(type: "INTEGER", nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FirmCount", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FirmCount_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FirmCount_Place_PartnershipId_PlaceId",
                        columns: x => new { x.PartnershipId, x.PlaceId },
                        principalTable: "Place",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RatingLink",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RatingLink", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RatingLink_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Referral",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Need = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    SentOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    AnsweredOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ClosedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Result = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Referral", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Referral_AdviceCase_PartnershipId_CaseId",
                        columns: x => new { x.PartnershipId, x.CaseId },
                        principalTable: "AdviceCase",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Referral_Organisation_PartnershipId_OrganisationId",
                        columns: x => new { x.PartnershipId, x.OrganisationId },
                        principalTable: "Organisation",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Referral_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Referral_Person_PartnershipId_PersonId",
                        columns: x => new { x.PartnershipId, x.PersonId },
                        principalTable: "Person",
                        principalColumns: new[] { "PartnershipId", "Id" });
                });

            migrationBuilder.CreateIndex(
                name: "IX_AdviceCase_Day",
                table: "AdviceCase",
                column: "Day");

            migrationBuilder.CreateIndex(
                name: "IX_AdviceCase_PartnershipId_PlaceId",
                table: "AdviceCase",
                columns: new[] { "PartnershipId", "PlaceId" });

            migrationBuilder.CreateIndex(
                name: "IX_AdviceRating_PartnershipId",
                table: "AdviceRating",
                column: "PartnershipId");

            migrationBuilder.CreateIndex(
                name: "IX_FirmCount_PartnershipId_PlaceId",
                table: "FirmCount",
                columns: new[] { "PartnershipId", "PlaceId" });

            migrationBuilder.CreateIndex(
                name: "IX_FirmCount_PlaceId_Year",
                table: "FirmCount",
                columns: new[] { "PlaceId", "Year" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RatingLink_Hash",
                table: "RatingLink",
                column: "Hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RatingLink_PartnershipId",
                table: "RatingLink",
                column: "PartnershipId");

            migrationBuilder.CreateIndex(
                name: "IX_Referral_Hash",
                table: "Referral",
                column: "Hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Referral_PartnershipId_CaseId",
                table: "Referral",
                columns: new[] { "PartnershipId", "CaseId" });

            migrationBuilder.CreateIndex(
                name: "IX_Referral_PartnershipId_OrganisationId",
                table: "Referral",
                columns: new[] { "PartnershipId", "OrganisationId" });

            migrationBuilder.CreateIndex(
                name: "IX_Referral_PartnershipId_PersonId",
                table: "Referral",
                columns: new[] { "PartnershipId", "PersonId" });

            migrationBuilder.CreateTable(
                name: "Duty",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Template = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Receiver = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Ground = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    FirstDue = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    EveryYears = table.Column<int>(type: "INTEGER", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Duty", x => x.Id);
                    table.UniqueConstraint("AK_Duty_PartnershipId_Id", x => new { x.PartnershipId, x.Id });
                    table.ForeignKey(
                        name: "FK_Duty_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Duty_Person_PartnershipId_PersonId",
                        columns: x => new { x.PartnershipId, x.PersonId },
                        principalTable: "Person",
                        principalColumns: new[] { "PartnershipId", "Id" });
                });

            migrationBuilder.CreateTable(
                name: "GroupArea",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    GroupId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Area = table.Column<int>(type: "INTEGER", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GroupArea", x => x.Id);
                    table.ForeignKey(
                        name: "FK_GroupArea_Group_PartnershipId_GroupId",
                        columns: x => new { x.PartnershipId, x.GroupId },
                        principalTable: "Group",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_GroupArea_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DutyReport",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    DutyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    FrozenOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Hours = table.Column<int>(type: "INTEGER", nullable: true),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DutyReport", x => x.Id);
                    table.UniqueConstraint("AK_DutyReport_PartnershipId_Id", x => new { x.PartnershipId, x.Id });
                    table.ForeignKey(
                        name: "FK_DutyReport_Duty_PartnershipId_DutyId",
                        columns: x => new { x.PartnershipId, x.DutyId },
                        principalTable: "Duty",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_DutyReport_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReportSection",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ReportId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Topic = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: true),
                    Promise = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Outcome = table.Column<int>(type: "INTEGER", nullable: true),
                    OutcomeWords = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Facts = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportSection", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReportSection_DutyReport_PartnershipId_ReportId",
                        columns: x => new { x.PartnershipId, x.ReportId },
                        principalTable: "DutyReport",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ReportSection_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Duty_PartnershipId_PersonId",
                table: "Duty",
                columns: new[] { "PartnershipId", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_DutyReport_DutyId_DueOn",
                table: "DutyReport",
                columns: new[] { "DutyId", "DueOn" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DutyReport_PartnershipId_DutyId",
                table: "DutyReport",
                columns: new[] { "PartnershipId", "DutyId" });

            migrationBuilder.CreateIndex(
                name: "IX_GroupArea_GroupId",
                table: "GroupArea",
                column: "GroupId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_GroupArea_PartnershipId_GroupId",
                table: "GroupArea",
                columns: new[] { "PartnershipId", "GroupId" });

            migrationBuilder.CreateIndex(
                name: "IX_ReportSection_PartnershipId_ReportId",
                table: "ReportSection",
                columns: new[] { "PartnershipId", "ReportId" });

            migrationBuilder.CreateIndex(
                name: "IX_ReportSection_ReportId_Number",
                table: "ReportSection",
                columns: new[] { "ReportId", "Number" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "GroupArea");

            migrationBuilder.DropTable(
                name: "ReportSection");

            migrationBuilder.DropTable(
                name: "DutyReport");

            migrationBuilder.DropTable(
                name: "Duty");

            migrationBuilder.DropTable(
                name: "AdviceRating");

            migrationBuilder.DropTable(
                name: "FirmCount");

            migrationBuilder.DropTable(
                name: "RatingLink");

            migrationBuilder.DropTable(
                name: "Referral");

            migrationBuilder.DropTable(
                name: "AdviceCase");
        }
    }
}
