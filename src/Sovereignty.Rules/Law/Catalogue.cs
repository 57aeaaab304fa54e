namespace Sovereignty.Law;

/// <summary>The shipped law: one line for each text.</summary>
public static class Catalogue
{
    /// <summary>The version of the shipped law: the day to which the fact sheets refer.</summary>
    public const string Version = "2026-11-23";

    /// <summary>French law and doctrine.</summary>
    public static BodyOfLaw France { get; } = BodyOfLaw.Of(
        CodeCivilArticle1.Instrument,
        CrpaL3116.Instrument,
        Circular6282Sg.Instrument,
        Circular6404Sg.Instrument,
        Reminder20250422.Instrument,
        Article31.Instrument,
        TrisDraft2025.Instrument,
        Decree2026272.Instrument,
        OrderPrmj2603774a.Instrument,
        OrderPrmd2617964a.Instrument,
        SecNumCloud32.Instrument,
        CspL11118.Instrument,
        HdsV1.Instrument,
        HdsV2.Instrument,
        DecreeHds2026209.Instrument,
        Cgi242NoniesB.Instrument);

    /// <summary>The law of the Union, and the membership of the Union and the EEA.</summary>
    public static BodyOfLaw EuropeanUnion { get; } = BodyOfLaw.Of(
        UnionMembership.Instrument,
        EeaMembership.Instrument,
        Gdpr.Instrument,
        JudgmentC18420.Instrument,
        Eucs.Instrument);

    /// <summary>Powers of the United States.</summary>
    public static BodyOfLaw UnitedStates { get; } = BodyOfLaw.Of(
        CloudAct.Instrument,
        Fisa702.Instrument,
        FisaProviders.Instrument,
        FaaTransition.Instrument,
        Risaa.Instrument,
        PublicLaw11984.Instrument,
        PublicLaw11987.Instrument,
        ExecutiveAgreements.Instrument,
        Nsl2709.Instrument,
        ExecutiveOrder12333.Instrument,
        ExecutiveOrder14086.Instrument,
        PrivacyBoard.Instrument,
        ExecutiveOrder14203.Instrument);

    /// <summary>Powers of other third countries.</summary>
    public static BodyOfLaw ThirdCountries { get; } = BodyOfLaw.Of(
        AssistanceAndAccessAct.Instrument,
        InternationalProductionOrdersAct.Instrument,
        CriminalCode487014.Instrument,
        BillC22.Instrument,
        NationalIntelligenceLaw.Instrument,
        DataSecurityLawArticle35.Instrument,
        DataSecurityLawArticle36.Instrument,
        CybersecurityLaw.Instrument,
        PersonalInformationProtectionLaw.Instrument,
        CounterEspionageLaw.Instrument,
        InformationTechnologyActSection69.Instrument,
        TelecommunicationsAct.Instrument,
        GeneralSecurityServiceLaw.Instrument,
        Law374Fz.Instrument,
        Sorm.Instrument,
        Law242Fz.Instrument,
        Law236Fz.Instrument,
        Buepf.Instrument,
        Vuepf.Instrument,
        Ndg.Instrument,
        PenalCode271.Instrument,
        InvestigatoryPowersAct.Instrument,
        TechnicalCapabilityNotice.Instrument,
        InvestigatoryPowersAmendmentAct.Instrument,
        OverseasProductionOrdersAct.Instrument);

    /// <summary>How authorities and counsel read powers of third countries: sources of readings, and decisions about single transactions.</summary>
    public static BodyOfLaw OnForeignReach { get; } = BodyOfLaw.Of(
        VladeckOpinion.Instrument,
        KoelnOpinion.Instrument,
        GreenbergTraurigMemo.Instrument,
        SolvinityProhibition.Instrument);

    /// <summary>International standards.</summary>
    public static BodyOfLaw International { get; } = BodyOfLaw.Of(
        IsoIec27001.Instrument);

    /// <summary>All of it.</summary>
    public static BodyOfLaw Law { get; } = France | EuropeanUnion | UnitedStates | ThirdCountries | OnForeignReach | International;
}
