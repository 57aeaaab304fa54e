using Sovereignty.Criteria;
using Sovereignty.Evaluation;
using Sovereignty.Facts;
using Sovereignty.Law;
using Sovereignty.Tests.Arrangements;

namespace Sovereignty.Tests.Law;

public sealed class DinumNote20210915Tests
{
    private const string Tools = "fr-dinum-note-2021-09-15-tools";
    private const string R9 = "fr-circ-6282-sg-r9";

    private static readonly DataSet Office = Some.Data("office", DataCategories.AgentOffice);
    private static readonly DataSet Mail = Some.Data("mail", DataCategories.AgentMail);
    private static readonly DataSet Drive = Some.Data("drive", DataCategories.AgentDrive);
    private static readonly HostingArrangement OnUsCloud = Some.Ministry.On(Some.UsCloud).Carrying(Office);

    [Theory]
    [InlineData("2021-09-14", Conclusion.NotApplicable)]
    [InlineData("2021-09-15", Conclusion.NotMet)]
    [InlineData("2021-09-16", Conclusion.NotMet)]
    [InlineData("2023-05-31", Conclusion.NotMet)]
    [InlineData("2023-06-01", Conclusion.Undetermined)]
    [InlineData("2023-06-02", Conclusion.Undetermined)]
    public void Office_tools_on_a_cloud_within_reach_fail_it_while_R9_of_2021_stands(string on, Conclusion expected) => Assert.Equal(expected, OnUsCloud.Under(Tools, on));

    [Theory]
    [InlineData("continues", Conclusion.NotMet)]
    [InlineData("falls", Conclusion.NotApplicable)]
    public void A_reading_decides_whether_it_outlives_R9_of_2021(string reading, Conclusion expected) =>
        Assert.Equal(expected, OnUsCloud.Under(Tools, "2024-01-01", Terms.Reading("fr-dinum-note-after-2023=" + reading)));

    [Theory]
    [InlineData("2021-09-14", Conclusion.NotApplicable)]
    [InlineData("2021-09-15", Conclusion.NotMet)]
    [InlineData("2021-09-16", Conclusion.NotMet)]
    public void From_its_day_R9_of_2021_holds_them_for_sensitive(string on, Conclusion expected) => Assert.Equal(expected, OnUsCloud.Under(R9, on));

    [Theory]
    [InlineData("2021-09-14", false)]
    [InlineData("2021-09-15", true)]
    public void It_makes_office_tools_data_about_agents(string on, bool expected) => Assert.Equal(Truth.Of(expected), Mail.CountsAs(DataCategories.PublicAgent, on));

    [Fact]
    public void A_qualified_cloud_out_of_reach_satisfies_it() =>
        Assert.Equal(Conclusion.Met, Some.Ministry.On(Some.QualifiedCloud).Carrying(Office).Under(Tools, "2022-01-15"));

    [Fact]
    public void Other_data_other_bodies_and_the_States_own_cloud_are_not_concerned()
    {
        Assert.Equal(Conclusion.NotApplicable, Some.Ministry.On(Some.UsCloud).Under(Tools, "2022-01-15"));
        Assert.Equal(Conclusion.NotApplicable, Some.Hospital.On(Some.UsCloud).Carrying(Office).Under(Tools, "2022-01-15"));
        Assert.Equal(Conclusion.NotApplicable, Some.Ministry.On(Some.UsCloud.As(Delivery.InternalStateCloud)).Carrying(Office).Under(Tools, "2022-01-15"));
        Assert.Equal(Conclusion.Undetermined, Some.Ministry.On(Some.UsCloud).Carrying(Some.Data("x") with { Categories = FactList<DataCategory>.Unknown }).Under(Tools, "2022-01-15"));
    }

    [Theory]
    [InlineData("2021-07-05", "true", Conclusion.Excused)]
    [InlineData("2021-07-05", "false", Conclusion.NotMet)]
    [InlineData("2021-07-05", null, Conclusion.Undetermined)]
    [InlineData("2021-07-06", "true", Conclusion.NotMet)]
    public void The_transition_is_for_migrations_very_advanced_on_2021_07_05(string engaged, string? advanced, Conclusion expected)
    {
        var migrating = Some.Ministry.On(Some.UsCloud).Carrying(Mail, Drive).EngagedOn(engaged).DerogatedOn("2021-10-01", Tools);
        Assert.Equal(expected, migrating.Under(Tools, "2022-01-15", advanced is null ? null : Terms.Reading("fr-dinum-note-migration-very-advanced=" + advanced)));
    }

    [Fact]
    public void The_transition_is_for_mail_and_personal_drives_only() =>
        Assert.Equal(
            Conclusion.NotMet,
            Some.Ministry.On(Some.UsCloud).Carrying(Mail, Office).DerogatedOn("2021-10-01", Tools).Under(Tools, "2022-01-15", Terms.Reading("fr-dinum-note-migration-very-advanced=true")));
}
