namespace ServiceMap.Accounts.Sessions;

/// <summary>The ways in which a request says who asks.</summary>
internal static class Schemes
{
    /// <summary>She is signed in.</summary>
    public const string Session = "session";

    /// <summary>Her password was right, and a code is to follow.</summary>
    public const string Halfway = "halfway";

    /// <summary>Another site says who she is.</summary>
    public const string OpenId = "openid";
}
