namespace Sovereignty.Law;

/// <summary>The shipped law: one line for each text.</summary>
public static class Catalogue
{
    /// <summary>The version of the shipped law: the day to which the fact sheets refer.</summary>
    public const string Version = "2026-11-23";

    /// <summary>French law and doctrine.</summary>
    public static BodyOfLaw France { get; } = BodyOfLaw.Of(
        CodeCivilArticle1.Instrument,
        CrpaL3115.Instrument,
        CrpaL3116.Instrument,
        Circular6282Sg.Instrument,
        DinumNote20210915.Instrument,
        Circular6404Sg.Instrument,
        Reminder20250422.Instrument,
        DinumVadeMecum202602.Instrument,
        Circular6519Sg.Instrument,
        Article31.Instrument,
        Article32.Instrument,
        Article33.Instrument,
        BillAn2258.Instrument,
        BillSenate211.Instrument,
        TrisDraft2025.Instrument,
        Decree2026272.Instrument,
        OrderPrmj2603774a.Instrument,
        OrderPrmd2617964a.Instrument,
        Decree2015350.Instrument,
        SecNumCloud31.Instrument,
        SecNumCloud32.Instrument,
        CcomL2333.Instrument,
        CcomL2337.Instrument,
        CspL11118.Instrument,
        HdsInsurersNote.Instrument,
        HdsV1.Instrument,
        HdsV2.Instrument,
        DecreeHds2026209.Instrument,
        Cgi242NoniesB.Instrument,
        Ordinance20251247.Instrument,
        Ordinance2021175.Instrument,
        Decree2022633.Instrument,
        Decree2024678.Instrument,
        Act2019774Article41.Instrument,
        Cnil2023146.Instrument,
        CouncilOfState444937.Instrument,
        CouncilOfState491644.Instrument,
        CouncilOfState492369.Instrument,
        CouncilOfState503163.Instrument,
        Pssie.Instrument,
        Ii901.Instrument,
        Igi1300.Instrument,
        CdefL133261.Instrument,
        BillOnResilience.Instrument,
        Rgs20.Instrument,
        PatrimoineL1111Old.Instrument,
        PatrimoineL1111.Instrument,
        PatrimoineL2114.Instrument,
        PatrimoineL2124.Instrument,
        PatrimoineR21223.Instrument,
        CcpL21124.Instrument,
        Act68678.Instrument);

    /// <summary>The law of the Union, and the membership of the Union and the EEA.</summary>
    public static BodyOfLaw EuropeanUnion { get; } = BodyOfLaw.Of(
        UnionMembership.Instrument,
        EeaMembership.Instrument,
        Gdpr.Instrument,
        JudgmentC18420.Instrument,
        Eucs.Instrument,
        SovereigntyFramework121.Instrument,
        SovereigntyCalculator2026.Instrument,
        Cloud3Tender.Instrument,
        Cloud3Award.Instrument);

    /// <summary>Powers of the United States.</summary>
    public static BodyOfLaw UnitedStates { get; } = BodyOfLaw.Of(
        CloudAct.Instrument,
        Fisa702.Instrument);

    /// <summary>International standards.</summary>
    public static BodyOfLaw International { get; } = BodyOfLaw.Of(
        IsoIec27001.Instrument);

    /// <summary>All of it.</summary>
    public static BodyOfLaw Law { get; } = France | EuropeanUnion | UnitedStates | International;
}
