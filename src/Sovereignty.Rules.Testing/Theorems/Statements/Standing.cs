namespace Sovereignty.Testing;

/// <summary>What a conclusion amounts to for the theorems.</summary>
internal enum Standing
{
    Clear,
    Open,
    Breach,
}
