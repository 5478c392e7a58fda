//! The secured line to a PostgreSQL server, through rustls with ring.
//!
//! Knows what the address says about it. `sslmode=disable` never encrypts; `prefer` (when nothing
//! is said) encrypts if the server can; `require` always encrypts, but like every PostgreSQL
//! program believes any certificate; `verify-full` also checks that the certificate belongs to
//! this host and comes from a public authority, or from the one in `sslrootcert=FILE`, which by
//! itself means `verify-full`. Does not know what travels over the line.

use std::sync::Arc;

use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::{CryptoProvider, ring, verify_tls12_signature, verify_tls13_signature};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{ClientConfig, DigitallySignedStruct, Error, RootCertStore, SignatureScheme};
use tokio_postgres_rustls::MakeRustlsConnect;

use crate::error::{StoreError, Trouble};

/// How much the certificate of the server must prove.
pub(super) struct Tls {
    is_verified: bool,
    authority: Option<String>,
}

impl Tls {
    /// Takes what is ours out of the address; what is left the driver understands.
    pub fn from_url(url: &str) -> Result<(String, Tls), StoreError> {
        let mut tls = Tls { is_verified: false, authority: None };
        let Some((base, options)) = url.split_once('?') else {
            return Ok((url.to_string(), tls));
        };
        let mut left = Vec::new();
        for option in options.split('&') {
            match option.split_once('=') {
                Some(("sslmode", "verify-full" | "verify-ca")) => tls.is_verified = true,
                Some(("sslrootcert", "system")) => tls.is_verified = true,
                Some(("sslrootcert", file)) => tls.authority = Some(unescape(file)?),
                _ => left.push(option),
            }
        }
        tls.is_verified |= tls.authority.is_some();
        if tls.is_verified {
            left.retain(|option| !option.starts_with("sslmode="));
            left.push("sslmode=require");
        }
        Ok((format!("{base}?{}", left.join("&")), tls))
    }

    /// What the driver uses to secure a new connection.
    pub fn connector(&self) -> Result<MakeRustlsConnect, StoreError> {
        let provider = Arc::new(ring::default_provider());
        let versions = ClientConfig::builder_with_provider(provider.clone())
            .with_safe_default_protocol_versions()
            .map_err(missing)?;
        let config = if self.is_verified {
            versions.with_root_certificates(self.authorities()?).with_no_client_auth()
        } else {
            versions
                .dangerous()
                .with_custom_certificate_verifier(Arc::new(AnyCertificate(provider)))
                .with_no_client_auth()
        };
        Ok(MakeRustlsConnect::new(config))
    }

    fn authorities(&self) -> Result<RootCertStore, StoreError> {
        let mut store = RootCertStore::empty();
        let Some(file) = &self.authority else {
            store.extend(webpki_roots::TLS_SERVER_ROOTS.iter().cloned());
            return Ok(store);
        };
        for certificate in CertificateDer::pem_file_iter(file).map_err(missing)? {
            store.add(certificate.map_err(missing)?).map_err(missing)?;
        }
        Ok(store)
    }
}

fn missing(cause: impl std::error::Error + Send + Sync + 'static) -> StoreError {
    StoreError::because(Trouble::Missing, cause)
}

/// Undoes `%2F` and the like.
fn unescape(text: &str) -> Result<String, StoreError> {
    let wrong = || StoreError::because(Trouble::Missing, "sslrootcert is not a path");
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        rest = after;
        if *first != b'%' {
            bytes.push(*first);
            continue;
        }
        let (digits, after) = rest.split_at_checked(2).ok_or_else(wrong)?;
        let digits = std::str::from_utf8(digits).map_err(|_| wrong())?;
        bytes.push(u8::from_str_radix(digits, 16).map_err(|_| wrong())?);
        rest = after;
    }
    String::from_utf8(bytes).map_err(|_| wrong())
}

/// Believes any certificate, but still insists that the server holds its key.
#[derive(Debug)]
struct AnyCertificate(Arc<CryptoProvider>);

impl ServerCertVerifier for AnyCertificate {
    fn verify_server_cert(
        &self,
        _end_entity: &CertificateDer<'_>,
        _intermediates: &[CertificateDer<'_>],
        _server_name: &ServerName<'_>,
        _ocsp_response: &[u8],
        _now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        verify_tls12_signature(
            message,
            certificate,
            signed,
            &self.0.signature_verification_algorithms,
        )
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        verify_tls13_signature(
            message,
            certificate,
            signed,
            &self.0.signature_verification_algorithms,
        )
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.0.signature_verification_algorithms.supported_schemes()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(options: &str) -> (String, bool, Option<String>) {
        let (url, tls) = Tls::from_url(&format!("postgres://a:b@h/c{options}")).unwrap();
        (url.replace("postgres://a:b@h/c", ""), tls.is_verified, tls.authority)
    }

    #[test]
    fn the_address_says_how_the_line_is_secured() {
        assert_eq!(read(""), (String::new(), false, None));
        assert_eq!(read("?sslmode=require&a=b").0, "?sslmode=require&a=b");
        assert!(!read("?sslmode=require").1);
        assert_eq!(read("?a=b&sslmode=verify-full").0, "?a=b&sslmode=require");
        assert!(read("?sslmode=verify-full").1);
        let own = read("?sslrootcert=%2Fetc%2Fca.pem&sslmode=disable");
        assert_eq!(own, ("?sslmode=require".into(), true, Some("/etc/ca.pem".into())));
        assert!(Tls::from_url("postgres://h/c?sslrootcert=%2").is_err());
    }
}
