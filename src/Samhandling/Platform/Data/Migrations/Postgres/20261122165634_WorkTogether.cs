using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samhandling.Platform.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class WorkTogether : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Ballot",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PointId = table.Column<Guid>(type: "uuid", nullable: false),
                    LineId = table.Column<Guid>(type: "uuid", nullable: true),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    Matter = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    For = table.Column<int>(type: "integer", nullable: false),
                    Against = table.Column<int>(type: "integer", nullable: false),
                    Abstained = table.Column<int>(type: "integer", nullable: false),
                    Seats = table.Column<int>(type: "integer", nullable: false),
                    Needed = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Ballot", x => x.Id);
                    table.UniqueConstraint("AK_Ballot_PartnershipId_Id", x => new { x.PartnershipId, x.Id });
                    table.ForeignKey(
                        name: "FK_Ballot_AgendaPoint_PartnershipId_PointId",
                        columns: x => new { x.PartnershipId, x.PointId },
                        principalTable: "AgendaPoint",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Ballot_MinutesLine_PartnershipId_LineId",
                        columns: x => new { x.PartnershipId, x.LineId },
                        principalTable: "MinutesLine",
                        principalColumns: new[] { "PartnershipId", "Id" });
                    table.ForeignKey(
                        name: "FK_Ballot_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CalendarFeed",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    GroupId = table.Column<Guid>(type: "uuid", nullable: true),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: true),
                    Hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    Language = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    MadeAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CalendarFeed", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CalendarFeed_Group_PartnershipId_GroupId",
                        columns: x => new { x.PartnershipId, x.GroupId },
                        principalTable: "Group",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_CalendarFeed_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CalendarFeed_Person_PartnershipId_PersonId",
                        columns: x => new { x.PartnershipId, x.PersonId },
                        principalTable: "Person",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Effort",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Market = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Channel = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: false),
                    OwnerId = table.Column<Guid>(type: "uuid", nullable: false),
                    GroupId = table.Column<Guid>(type: "uuid", nullable: true),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    Currency = table.Column<int>(type: "integer", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Effort", x => x.Id);
                    table.UniqueConstraint("AK_Effort_PartnershipId_Id", x => new { x.PartnershipId, x.Id });
                    table.ForeignKey(
                        name: "FK_Effort_Group_PartnershipId_GroupId",
                        columns: x => new { x.PartnershipId, x.GroupId },
                        principalTable: "Group",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Effort_Organisation_PartnershipId_OwnerId",
                        columns: x => new { x.PartnershipId, x.OwnerId },
                        principalTable: "Organisation",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Effort_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "GroupProposal",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Topic = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Benefit = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    OwnerId = table.Column<Guid>(type: "uuid", nullable: false),
                    LeastOrganisations = table.Column<int>(type: "integer", nullable: false),
                    Months = table.Column<int>(type: "integer", nullable: false),
                    FirstTask = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    ProposedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    GroupId = table.Column<Guid>(type: "uuid", nullable: true),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GroupProposal", x => x.Id);
                    table.UniqueConstraint("AK_GroupProposal_PartnershipId_Id", x => new { x.PartnershipId, x.Id });
                    table.ForeignKey(
                        name: "FK_GroupProposal_Group_PartnershipId_GroupId",
                        columns: x => new { x.PartnershipId, x.GroupId },
                        principalTable: "Group",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_GroupProposal_Organisation_PartnershipId_OwnerId",
                        columns: x => new { x.PartnershipId, x.OwnerId },
                        principalTable: "Organisation",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_GroupProposal_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "QuorumRule",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    GroupId = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    IsShare = table.Column<bool>(type: "boolean", nullable: false),
                    Least = table.Column<int>(type: "integer", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_QuorumRule", x => x.Id);
                    table.ForeignKey(
                        name: "FK_QuorumRule_Group_PartnershipId_GroupId",
                        columns: x => new { x.PartnershipId, x.GroupId },
                        principalTable: "Group",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_QuorumRule_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CastVote",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BallotId = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    Choice = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CastVote", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CastVote_Ballot_PartnershipId_BallotId",
                        columns: x => new { x.PartnershipId, x.BallotId },
                        principalTable: "Ballot",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_CastVote_Organisation_PartnershipId_OrganisationId",
                        columns: x => new { x.PartnershipId, x.OrganisationId },
                        principalTable: "Organisation",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CastVote_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Reservation",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BallotId = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    Text = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Reservation", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Reservation_Ballot_PartnershipId_BallotId",
                        columns: x => new { x.PartnershipId, x.BallotId },
                        principalTable: "Ballot",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Reservation_Organisation_PartnershipId_OrganisationId",
                        columns: x => new { x.PartnershipId, x.OrganisationId },
                        principalTable: "Organisation",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Reservation_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "EffortPart",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    EffortId = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uuid", nullable: false),
                    State = table.Column<int>(type: "integer", nullable: false),
                    Pays = table.Column<long>(type: "bigint", nullable: true),
                    Does = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    Reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    SaidOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EffortPart", x => x.Id);
                    table.ForeignKey(
                        name: "FK_EffortPart_Effort_PartnershipId_EffortId",
                        columns: x => new { x.PartnershipId, x.EffortId },
                        principalTable: "Effort",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_EffortPart_Organisation_PartnershipId_OrganisationId",
                        columns: x => new { x.PartnershipId, x.OrganisationId },
                        principalTable: "Organisation",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_EffortPart_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DeclaredInterest",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ProposalId = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: true),
                    DeclaredOn = table.Column<DateOnly>(type: "date", nullable: false),
                    WithdrawnOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DeclaredInterest", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DeclaredInterest_GroupProposal_PartnershipId_ProposalId",
                        columns: x => new { x.PartnershipId, x.ProposalId },
                        principalTable: "GroupProposal",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_DeclaredInterest_Organisation_PartnershipId_OrganisationId",
                        columns: x => new { x.PartnershipId, x.OrganisationId },
                        principalTable: "Organisation",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DeclaredInterest_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DeclaredInterest_Person_PartnershipId_PersonId",
                        columns: x => new { x.PartnershipId, x.PersonId },
                        principalTable: "Person",
                        principalColumns: new[] { "PartnershipId", "Id" });
                });

            migrationBuilder.CreateTable(
                name: "ProposalPlace",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ProposalId = table.Column<Guid>(type: "uuid", nullable: false),
                    PlaceId = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProposalPlace", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ProposalPlace_GroupProposal_PartnershipId_ProposalId",
                        columns: x => new { x.PartnershipId, x.ProposalId },
                        principalTable: "GroupProposal",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ProposalPlace_Partnership_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnership",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ProposalPlace_Place_PartnershipId_PlaceId",
                        columns: x => new { x.PartnershipId, x.PlaceId },
                        principalTable: "Place",
                        principalColumns: new[] { "PartnershipId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Ballot_PartnershipId_LineId",
                table: "Ballot",
                columns: new[] { "PartnershipId", "LineId" });

            migrationBuilder.CreateIndex(
                name: "IX_Ballot_PartnershipId_PointId",
                table: "Ballot",
                columns: new[] { "PartnershipId", "PointId" });

            migrationBuilder.CreateIndex(
                name: "IX_CalendarFeed_Hash",
                table: "CalendarFeed",
                column: "Hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CalendarFeed_PartnershipId_GroupId",
                table: "CalendarFeed",
                columns: new[] { "PartnershipId", "GroupId" });

            migrationBuilder.CreateIndex(
                name: "IX_CalendarFeed_PartnershipId_PersonId",
                table: "CalendarFeed",
                columns: new[] { "PartnershipId", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_CastVote_PartnershipId_BallotId",
                table: "CastVote",
                columns: new[] { "PartnershipId", "BallotId" });

            migrationBuilder.CreateIndex(
                name: "IX_CastVote_PartnershipId_OrganisationId",
                table: "CastVote",
                columns: new[] { "PartnershipId", "OrganisationId" });

            migrationBuilder.CreateIndex(
                name: "IX_DeclaredInterest_PartnershipId_OrganisationId",
                table: "DeclaredInterest",
                columns: new[] { "PartnershipId", "OrganisationId" });

            migrationBuilder.CreateIndex(
                name: "IX_DeclaredInterest_PartnershipId_PersonId",
                table: "DeclaredInterest",
                columns: new[] { "PartnershipId", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_DeclaredInterest_PartnershipId_ProposalId",
                table: "DeclaredInterest",
                columns: new[] { "PartnershipId", "ProposalId" });

            migrationBuilder.CreateIndex(
                name: "IX_Effort_From",
                table: "Effort",
                column: "From");

            migrationBuilder.CreateIndex(
                name: "IX_Effort_PartnershipId_GroupId",
                table: "Effort",
                columns: new[] { "PartnershipId", "GroupId" });

            migrationBuilder.CreateIndex(
                name: "IX_Effort_PartnershipId_OwnerId",
                table: "Effort",
                columns: new[] { "PartnershipId", "OwnerId" });

            migrationBuilder.CreateIndex(
                name: "IX_EffortPart_EffortId_OrganisationId",
                table: "EffortPart",
                columns: new[] { "EffortId", "OrganisationId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_EffortPart_PartnershipId_EffortId",
                table: "EffortPart",
                columns: new[] { "PartnershipId", "EffortId" });

            migrationBuilder.CreateIndex(
                name: "IX_EffortPart_PartnershipId_OrganisationId",
                table: "EffortPart",
                columns: new[] { "PartnershipId", "OrganisationId" });

            migrationBuilder.CreateIndex(
                name: "IX_GroupProposal_PartnershipId_GroupId",
                table: "GroupProposal",
                columns: new[] { "PartnershipId", "GroupId" });

            migrationBuilder.CreateIndex(
                name: "IX_GroupProposal_PartnershipId_OwnerId",
                table: "GroupProposal",
                columns: new[] { "PartnershipId", "OwnerId" });

            migrationBuilder.CreateIndex(
                name: "IX_ProposalPlace_PartnershipId_PlaceId",
                table: "ProposalPlace",
                columns: new[] { "PartnershipId", "PlaceId" });

            migrationBuilder.CreateIndex(
                name: "IX_ProposalPlace_PartnershipId_ProposalId",
                table: "ProposalPlace",
                columns: new[] { "PartnershipId", "ProposalId" });

            migrationBuilder.CreateIndex(
                name: "IX_ProposalPlace_ProposalId_PlaceId",
                table: "ProposalPlace",
                columns: new[] { "ProposalId", "PlaceId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_QuorumRule_GroupId",
                table: "QuorumRule",
                column: "GroupId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_QuorumRule_PartnershipId_GroupId",
                table: "QuorumRule",
                columns: new[] { "PartnershipId", "GroupId" });

            migrationBuilder.CreateIndex(
                name: "IX_Reservation_PartnershipId_BallotId",
                table: "Reservation",
                columns: new[] { "PartnershipId", "BallotId" });

            migrationBuilder.CreateIndex(
                name: "IX_Reservation_PartnershipId_OrganisationId",
                table: "Reservation",
                columns: new[] { "PartnershipId", "OrganisationId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "CalendarFeed");

            migrationBuilder.DropTable(
                name: "CastVote");

            migrationBuilder.DropTable(
                name: "DeclaredInterest");

            migrationBuilder.DropTable(
                name: "EffortPart");

            migrationBuilder.DropTable(
                name: "ProposalPlace");

            migrationBuilder.DropTable(
                name: "QuorumRule");

            migrationBuilder.DropTable(
                name: "Reservation");

            migrationBuilder.DropTable(
                name: "Effort");

            migrationBuilder.DropTable(
                name: "GroupProposal");

            migrationBuilder.DropTable(
                name: "Ballot");
        }
    }
}
